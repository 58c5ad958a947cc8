import { phrases } from '../../words/index.ts';

/** Words of the interface that the journey prints, which travel with its data. */
export const wordsOf = () => ({
	...phrases(
		'drawn.journey.label',
		'drawn.journey.ours',
		'drawn.journey.copy',
		'drawn.journey.indirect',
		'drawn.journey.unseen',
		'drawn.journey.attack',
		'drawn.journey.home',
		'drawn.journey.verb',
		'drawn.panel.sources',
		'drawn.panel.close',
	),
	/** The heads of the columns. */
	stages: phrases(
		'drawn.journey.stage.spoken',
		'drawn.journey.stage.japanese',
		'drawn.journey.stage.english',
		'drawn.journey.stage.onward',
		'drawn.journey.stage.article',
	),
	/** What a kind of line says, for the key. */
	links: phrases(
		'drawn.journey.link.recorded',
		'drawn.journey.link.same-words',
		'drawn.journey.link.inferred',
		'drawn.journey.link.unknown',
	),
});
export type Words = ReturnType<typeof wordsOf>;
