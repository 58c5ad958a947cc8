import { z } from 'zod';
import { box, id, lat, lon, words } from '../../content/schema.ts';
import { stateText } from '../../content/states.ts';
import { inColumns } from '../kit/columns.ts';
import { figureWords, type Figure } from '../kit/manifest.ts';

/** One state of the map: `focus` is [west, south, east, north] that must be in view. */
const state = z.strictObject({
	...stateText,
	focus: box,
	places: z.array(id),
	/** Those of the places that a phone has no room to name beside their marks. */
	roomy: z.array(id).default([]),
	waters: z.array(id).default([]),
	lines: z.array(id).default([]),
	/** A distance: the circle around its beginning that reaches its end. */
	ring: id.optional(),
	links: z.array(z.strictObject({ from: id, to: id, promise: id, mutual: z.boolean() })).default([]),
	/** Where lines leave for a place that lies beyond the picture; the words name that place. */
	beyond: z.strictObject({ id, name: words, lat, lon }).optional(),
	/** What the state's first line is compared with, bar by bar, and the one comparison that is sketched to the same scale. */
	ruler: z
		.strictObject({
			bars: z.array(z.strictObject({ label: words, distance: id.optional(), number: id.optional() })).min(2),
			note: words,
			/** `box` is what the sketch shows: west, south, east, north, degrees. */
			sketch: z.strictObject({ distance: id, from: words, to: words, box }),
		})
		.optional(),
});
export type MapState = z.infer<typeof state>;

declare module '../../content/states.ts' {
	interface States {
		map: Record<string, MapState>;
	}
}

/** Places, distances and promises on a map that can be moved. */
export const figure: Figure<MapState> = {
	state,
	names: ({ places, roomy, waters, lines, ring, links, ruler }) => [
		['places', [...places, ...roomy, ...waters]],
		['distances', [...lines, ...(ring ? [ring] : []), ...(ruler ? [ruler.sketch.distance] : [])]],
		['distances', (ruler?.bars ?? []).flatMap(({ distance = [] }) => distance)],
		['numbers', (ruler?.bars ?? []).flatMap(({ number = [] }) => number)],
		['promises', links.map(({ promise }) => promise)],
	],
	...figureWords('map'),
	licences: ['leaflet/LICENSE', 'geographiclib-geodesic/LICENSE.txt'],
	inColumns: { ...inColumns, aside: 6 },
	// The depths of the sea and how they are drawn take 30 of these.
	budget: 180,
	rows: ({ places }) =>
		Object.entries(places).map(([id, place]) => ({
			...{ id, name: place.name, kind: place.kind, lat: place.lat, lon: place.lon },
			names: place.names.map(({ text, lang }) => `${text} (${lang})`),
			...{ claimants: place.claimants, heldBy: place.heldBy, note: place.note, sources: place.sources },
		})),
};
