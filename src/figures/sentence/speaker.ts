import type { Facts } from '../../content/facts.ts';

/** Who spoke the sentence. */
export const speakerOf = ({ speakers }: Pick<Facts, 'speakers'>): string => speakers.takaichi?.name ?? '';
