import { z } from 'zod';
import { id } from '../../content/schema.ts';
import { stateText } from '../../content/states.ts';
import { distanceKm } from '../../lib/geodesy.ts';
import type { Figure } from '../kit/manifest.ts';

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
	heading: 'The ring',
	noun: 'Map',
	about: 'The distance laid on any place that the reader searches, drags to or taps.',
	credit: {
		short: 'OpenStreetMap, ODbL · Natural Earth · GeoNames, CC BY 4.0.',
		more: 'Measured on the WGS84 ellipsoid.',
		slide: '© OpenStreetMap contributors',
	},
	licences: ['leaflet/LICENSE', 'geographiclib-geodesic/LICENSE.txt'],
	budget: 150,
	page: '/ring/',
	rows: ({ distances }) =>
		Object.entries(distances).map(([id, { from, to, note }]) => ({
			...{ id, from: from.name, fromLat: from.lat, fromLon: from.lon, to: to.name, toLat: to.lat, toLon: to.lon },
			...{ km: Math.round(distanceKm(from, to) * 10) / 10, note },
		})),
};
