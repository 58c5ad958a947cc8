import { mapValues } from '../../lib/map-values.ts';
import type { Facts } from '../../content/facts.ts';
import { statesFile } from '../../content/tables.ts';
import { distanceKm } from '../../lib/geodesy.ts';
import { phrasesIn } from '../../words/index.ts';
import { thousands } from '../../words/numbers.ts';
import type { RingData } from './model.ts';
import { reach, type ReachWords } from './reach.ts';

/** The words in which it is said what a ring reaches. */
export const reachWords = (): ReachWords => ({
	...phrasesIn('ring.reach', 'ring.wind', 'site.point'),
	thousands: thousands(),
});

/** Where the ring stands in each state, what it reaches from there, and its measured radius. */
export function figureData({ states, distances, places, figures }: Facts): RingData {
	const sentences = reachWords();
	const homes = mapValues(states.ring, ({ distance }, id) => {
		const gap = distances[distance];
		if (!gap) throw new Error(`${statesFile('ring')}: ${id}: no distance “${distance}”`);
		const { from, to } = gap;
		const km = Number(distanceKm(from, to).toFixed(2));
		const origin = { id, ...from, reaches: to.name };
		const { sentence } = reach([], origin, km, sentences);
		return { ...origin, touches: { lat: to.lat, lon: to.lon }, km, sentence };
	});
	return {
		homes,
		place: places[figures.ring?.home ?? '']?.name ?? '',
		sentences,
		words: phrasesIn('ring.live'),
	};
}
