import { phrasesIn } from '../../words/index.ts';

/** Words of the interface that the counts print, which travel with their data. */
export const wordsOf = () => phrasesIn('drawn.counts', 'drawn.panel');
export type Words = ReturnType<typeof wordsOf>;
