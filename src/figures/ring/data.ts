import { mapValues } from '../../lib/map-values.ts';
import type { Facts } from '../../content/facts.ts';
import { figuresFile } from '../../content/root.ts';
import { statesFile } from '../../content/tables.ts';
import { distanceKm } from '../../lib/geodesy.ts';
import { phrasesIn } from '../../words/index.ts';
import { thousands } from '../../words/numbers.ts';
import { readCities } from './world/cities.ts';
import rows from './world/cities.json' with { type: 'json' };
import type { RingData } from './model.ts';
import { reach, type ReachWords } from './reach.ts';

/** The words in which it is said what a ring reaches. */
export const reachWords = (): ReachWords => ({
	...phrasesIn('ring.reach', 'ring.wind', 'site.point'),
	thousands: thousands(),
});

/** What the ring reaches from each well-known city that the story names for it, in this order. */
export function fromCities({ figures }: Facts, km: number) {
	const [cities, words] = [readCities(rows), reachWords()];
	return (figures.ring?.cities ?? []).map((id) => {
		const from = cities.find((city) => city.id === id);
		if (!from) throw new Error(`${figuresFile}: ring: cities.json has no “${id}”`);
		return { from, to: reach(cities, from, km, words) };
	});
}

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
