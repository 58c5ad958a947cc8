import { phrasesIn } from '../../words/index.ts';

/** Words of the interface that the sentence prints, which travel with its data. */
export const wordsOf = () => ({
	...phrasesIn('drawn.sentence', 'drawn.panel'),
	/** What each clause is to the sentence, in the terms of the steps. */
	roles: phrasesIn('drawn.sentence.role'),
});
export type Words = ReturnType<typeof wordsOf>;
