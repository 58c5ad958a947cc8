import type { Facts } from '../../content/facts.ts';
import { statesFile } from '../../content/tables.ts';
import { distanceKm } from '../../lib/geodesy.ts';
import type { RingData } from './model.ts';
import { reach } from './reach.ts';

/** Where the ring stands in each state, what it reaches from there, and its measured radius. */
export function figureData({ states, distances }: Facts): RingData {
	return Object.fromEntries(
		Object.entries(states.ring).map(([id, { distance }]) => {
			const gap = distances[distance];
			if (!gap) throw new Error(`${statesFile('ring')}: ${id}: no distance “${distance}”`);
			const { from, to } = gap;
			const km = Number(distanceKm(from, to).toFixed(2));
			const origin = { id, ...from, reaches: to.name };
			const { sentence } = reach([], origin, km);
			return [id, { ...origin, touches: { lat: to.lat, lon: to.lon }, km, sentence }];
		}),
	);
}
