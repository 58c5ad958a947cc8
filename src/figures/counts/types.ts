import type { Words } from './words.ts';
import type { Tally } from '../../content/wording-schema.ts';

/** A number that is drawn: its record, its value and, where a part of it is told apart, the value of that. */
export interface Counted extends Tally {
	value: number;
	partValue?: number;
}

/** The small JSON of the counts; `sources` gives a name to each id. */
export interface CountsData {
	counts: Record<string, Counted>;
	words: Words;
	states: Record<string, string[]>;
	sources: Record<string, string>;
}
