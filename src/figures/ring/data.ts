import type { Facts } from '../../content/facts.ts';
import { statesFile } from '../../content/tables.ts';
import { distanceKm } from '../../lib/geodesy.ts';
import { phrases } from '../../words/index.ts';
import { thousands } from '../../words/numbers.ts';
import type { RingData } from './model.ts';
import { reach, type ReachWords } from './reach.ts';

/** The words in which it is said what a ring reaches. */
export const reachWords = (): ReachWords => ({
	...phrases(
		...([
			'ring.reach.known',
			'ring.reach.nothing',
			'ring.reach.edge',
			'ring.reach.within',
			'ring.reach.beyond',
		] as const),
		...(['ring.reach.nearest', 'ring.reach.away', 'ring.reach.point'] as const),
		...(['ring.wind.n', 'ring.wind.ne', 'ring.wind.e', 'ring.wind.se'] as const),
		...(['ring.wind.s', 'ring.wind.sw', 'ring.wind.w', 'ring.wind.nw'] as const),
		...(['site.point.north', 'site.point.south', 'site.point.east', 'site.point.west'] as const),
	),
	thousands: thousands(),
});

/** Where the ring stands in each state, what it reaches from there, and its measured radius. */
export function figureData({ states, distances, places, figures }: Facts): RingData {
	const sentences = reachWords();
	const homes = Object.entries(states.ring).map(([id, { distance }]) => {
		const gap = distances[distance];
		if (!gap) throw new Error(`${statesFile('ring')}: ${id}: no distance “${distance}”`);
		const { from, to } = gap;
		const km = Number(distanceKm(from, to).toFixed(2));
		const origin = { id, ...from, reaches: to.name };
		const { sentence } = reach([], origin, km, sentences);
		return [id, { ...origin, touches: { lat: to.lat, lon: to.lon }, km, sentence }] as const;
	});
	return {
		homes: Object.fromEntries(homes),
		place: places[figures.ring?.home ?? '']?.name ?? '',
		sentences,
		words: phrases(
			...(['ring.live.map', 'ring.live.lost', 'ring.live.find', 'ring.live.cities', 'ring.live.oneCity'] as const),
			...(['ring.live.someCities', 'ring.live.noCity', 'ring.live.asking', 'ring.live.denied'] as const),
			...(['ring.live.unknown', 'ring.live.late', 'ring.live.unable', 'ring.live.copied', 'ring.live.centre'] as const),
			...(['ring.live.move', 'ring.live.west', 'ring.live.north', 'ring.live.south', 'ring.live.east'] as const),
			...(['ring.live.zoomOut', 'ring.live.zoomIn', 'ring.live.start', 'ring.live.locate'] as const),
			...(['ring.live.copy', 'ring.live.home'] as const),
		),
	};
}
