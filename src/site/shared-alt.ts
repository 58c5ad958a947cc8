import type { Facts } from '../content/facts.ts';

/** What the picture for sharing shows, in words. */
export const sharedAlt = ({ story, figures }: Pick<Facts, 'story' | 'figures'>): string =>
	[story.title, figures.map?.shows].filter(Boolean).join(': ');
