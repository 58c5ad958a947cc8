import { mapValues } from '../../lib/map-values.ts';
import type { Facts } from '../../content/facts.ts';
import type { Wording } from '../../content/wording-schema.ts';
import { longDate } from '../../words/dates.ts';
import { phrase } from '../../words/index.ts';
import { oneSentence } from '../kit/tour/one-sentence.ts';
import type { Stop, Stops } from '../kit/tour/types.ts';
import { quoted } from './tell.ts';
import { figureData } from './data.ts';

/** Ids hop by hop: each wording before those that were carried on from it, and of one hop the earlier first. */
function byHop(wordings: Readonly<Record<string, Wording>>, ids: readonly string[]): string[] {
	// What is known to the month alone comes after what has a day.
	const dateOf = (id: string): string => `${wordings[id]?.date ?? ''}~`;
	const from = (id: string | undefined): string[] =>
		ids
			.filter((one) => {
				const origin = wordings[one]?.from;
				return id === undefined ? origin === undefined || !ids.includes(origin) : origin === id;
			})
			.sort((a, b) => dateOf(a).localeCompare(dateOf(b)))
			.flatMap((one) => [one, ...from(one)]);
	return from(undefined);
}

/** The wordings of each state as stops, hop by hop: who has the sentence, in which words, and from whom. */
export function stops(facts: Facts): Stops {
	const { wordings, states } = facts;
	const { words: labels } = figureData(facts);
	const stopOf = (id: string): Stop[] => {
		const one = wordings[id];
		if (!one) return [];
		const own = one.lang === 'en' ? quoted(one) : one.english;
		const said = one.words === undefined ? labels.unseen : (own ?? one.words);
		const origin = one.from === undefined ? undefined : wordings[one.from]?.outlet;
		const hop =
			origin && one.link
				? phrase('drawn.journey.stop.hop', { outlet: origin, link: labels.links[one.link] })
				: one.link && phrase('drawn.journey.stop.noHop');
		const name = `${one.outlet}, ${longDate(one.date)}`;
		return [{ id, name: one.outlet, says: oneSentence(`${name}: ${said}`, hop), at: `[data-card="${id}"]` }];
	};
	return {
		order: phrase('drawn.journey.stop.order'),
		states: mapValues(states.journey, (state) => byHop(wordings, state.wordings).flatMap(stopOf)),
	};
}
