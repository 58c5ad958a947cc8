import { phrases } from '../../words/index.ts';

/** Words of the interface that the counts print, which travel with their data. */
export const wordsOf = () =>
	phrases(
		'drawn.counts.label',
		'drawn.counts.heading',
		'drawn.counts.each',
		'drawn.counts.dot',
		'drawn.counts.group',
		'drawn.panel.sources',
		'drawn.panel.close',
	);
export type Words = ReturnType<typeof wordsOf>;
