import type { Facts } from '../../content/facts.ts';

/** Who spoke the sentence, as the record of it as spoken says. */
export const speakerOf = ({ wordings, speakers }: Pick<Facts, 'wordings' | 'speakers'>): string =>
	speakers[wordings.spoken?.speaker ?? '']?.name ?? '';
