import { mapValues } from '../../lib/map-values.ts';
import type { Facts } from '../../content/facts.ts';
import { printedFrom, valueOf } from '../../content/print.ts';
import { sourcesOf } from '../kit/source-of-year.ts';
import type { CountsData } from './types.ts';
import { wordsOf } from './words.ts';

/** What the counts' model and live part need of the facts; throws where a count has a number that no record has. */
export function figureData(facts: Facts): CountsData {
	const printed = printedFrom(facts);
	const value = (id: string): number => {
		const number = facts.numbers[id];
		const found = number && valueOf(printed, number);
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
