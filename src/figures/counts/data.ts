import { phrasesIn } from '../../words/index.ts';
import type { Tally } from '../../content/wording-schema.ts';
import { mapValues } from '../../lib/map-values.ts';
import type { Facts } from '../../content/facts.ts';
import { valueOf } from '../../content/print.ts';
import { sourcesOf } from '../kit/source-of-year.ts';

/** Words of the interface that the counts print, which travel with their data. */
export const wordsOf = () => phrasesIn('drawn.counts', 'drawn.panel');
export type Words = ReturnType<typeof wordsOf>;

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

/** What the counts' model and live part need of the facts; throws where a count has a number that no record has. */
export function figureData(facts: Facts): CountsData {
	const value = (id: string): number => {
		const number = facts.numbers[id];
		const found = number && valueOf(facts, number);
		if (found === undefined) throw new Error(`the counts have no number “${id}”`);
		return found;
	};
	return {
		counts: mapValues(facts.counts, (tally) => ({
			...{ ...tally, value: value(tally.number) },
			...(tally.part && { partValue: value(tally.part) }),
		})),
		words: wordsOf(),
		states: mapValues(facts.states.counts, ({ counts }) => counts),
		sources: sourcesOf(facts, facts.counts),
	};
}
