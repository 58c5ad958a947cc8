import { phrasesIn } from '../../words/index.ts';
import { mapValues } from '../../lib/map-values.ts';
import type { Facts } from '../../content/facts.ts';
import { valueOf } from '../../content/print.ts';
import { sourcesOf } from '../kit/source-of-year.ts';

/** The small JSON of the counts; `sources` gives a name to each id. */
export type CountsData = ReturnType<typeof figureData>;
/** A number that is drawn: its record, its value and, where a part of it is told apart, the value of that. */
export type Counted = CountsData['counts'][string];
export type Words = CountsData['words'];

/** What the counts' model and live part need of the facts; throws where a count has a number that no record has. */
export function figureData(facts: Facts) {
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
		words: phrasesIn('drawn.counts', 'drawn.panel'),
		states: mapValues(facts.states.counts, ({ counts }) => counts),
		sources: sourcesOf(facts, facts.counts),
	};
}
