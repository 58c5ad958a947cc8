import { phrasesIn } from '../../words/index.ts';

/** Words of the interface that the journey prints, which travel with its data. */
export const wordsOf = () => ({
	...phrasesIn('drawn.journey', 'drawn.panel'),
	/** The heads of the columns. */
	stages: phrasesIn('drawn.journey.stage'),
	/** What a kind of line says, for the key. */
	links: phrasesIn('drawn.journey.link'),
});
export type Words = ReturnType<typeof wordsOf>;
