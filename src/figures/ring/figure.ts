import { z } from 'zod';
import { id } from '../../content/schema.ts';
import { stateText } from '../../content/states.ts';
import { distanceKm } from '../../lib/geodesy.ts';
import { figureWords, type Figure } from '../kit/manifest.ts';

/** One state of the ring: it stands where the named distance begins and is as wide as that distance is long. */
const state = z.strictObject({ ...stateText, distance: id });
type State = z.infer<typeof state>;

declare module '../../content/states.ts' {
	interface States {
		ring: Record<string, State>;
	}
}

/** A distance as a ring that the reader lays on any place. */
export const figure: Figure<State> = {
	state,
	names: ({ distance }) => [['distances', [distance]]],
	...figureWords('ring'),
	licences: ['leaflet/LICENSE', 'geographiclib-geodesic/LICENSE.txt'],
	// Its names stand outside the ring.
	inColumns: { tall: { one: 0.8, two: 0.6, three: 0.5 }, aside: 54 },
	budget: 150,
	page: '/ring/',
	rows: ({ distances }) =>
		Object.entries(distances).map(([id, { from, to, note }]) => ({
			...{ id, from: from.name, fromLat: from.lat, fromLon: from.lon, to: to.name, toLat: to.lat, toLon: to.lon },
			...{ km: Math.round(distanceKm(from, to) * 10) / 10, note },
		})),
};
