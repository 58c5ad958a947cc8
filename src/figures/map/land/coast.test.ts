import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { distanceKm } from '../../../lib/geodesy.ts';
import { project, unproject, worldAt, type Spot } from '../../kit/mercator.ts';
import { pathRings } from '../../kit/ring-path.ts';
import { contains, type Ring } from '../../kit/rings.ts';
import type { Place } from '../../../content/schema.ts';
import type { Coast } from './coast.ts';

const places = parse(readFileSync('content/facts/places.yaml', 'utf8')) as Record<string, Place>;
const read = (name: string) => readFileSync(`src/figures/map/land/${name}.json`, 'utf8');
const coasts = { far: JSON.parse(read('coast-far')) as Coast, near: JSON.parse(read('coast-near')) as Coast };
const rings = { far: pathRings(coasts.far.path), near: pathRings(coasts.near.path) };
type Level = keyof typeof coasts;

const spot = (level: Level, lat: number, lon: number): Spot => {
	const [x, y] = project({ lat, lon }, worldAt(coasts[level].zoom));
	return [x - (coasts[level].origin[0] ?? 0), y - (coasts[level].origin[1] ?? 0)];
};
const isLand = (level: Level, lat: number, lon: number): boolean =>
	rings[level].filter((ring: Ring) => contains(ring, spot(level, lat, lon))).length % 2 === 1;

/** Kilometres from a point to the nearest land: 0 on land, else the nearest of many spots along the rings. */
function kmToLand(level: Level, lat: number, lon: number): number {
	if (isLand(level, lat, lon)) return 0;
	const [x, y] = spot(level, lat, lon);
	let best = Infinity;
	let at: Spot = [0, 0];
	for (const ring of rings[level])
		ring.forEach(([x1, y1], i) => {
			const [x2, y2] = ring[(i + 1) % ring.length] ?? [x1, y1];
			const along = Math.max(
				0,
				Math.min(1, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2 || 1)),
			);
			const foot: Spot = [x1 + along * (x2 - x1), y1 + along * (y2 - y1)];
			const off = (foot[0] - x) ** 2 + (foot[1] - y) ** 2;
			if (off < best) [best, at] = [off, foot];
		});
	const { zoom, origin } = coasts[level];
	return distanceKm({ lat, lon }, unproject([at[0] + (origin[0] ?? 0), at[1] + (origin[1] ?? 0)], worldAt(zoom)));
}

test.for([
	['Sichuan', 30.6, 104.1],
	['Beijing', 39.9, 116.4],
	['Fujian', 25.5, 117.5],
	['Seoul', 37.5, 127.0],
	['Hanoi', 21.0, 105.8],
	['central Vietnam', 14.0, 108.3],
	['Luzon', 16.5, 121.2],
	['Taiwan', 23.75, 120.96],
	['Kyushu', 32.5, 131.0],
	['Honshu', 36.0, 138.5],
	['Hainan', 19.2, 109.7],
	['Palawan', 9.8, 118.7],
	['Mindanao', 8.0, 125.0],
	['Borneo', 4.0, 115.0],
	['Siberia', 64.0, 115.0],
	['Chukotka on both sides of the date line', 67.0, 179.9],
	['Chukotka beyond it', 66.5, 184.0],
	['Alaska', 64.5, 208.0],
	['Canada', 55.0, 250.0],
	['Greenland', 72.0, 320.0],
	['Brazil', -10.0, 308.0],
	['Scandinavia', 62.0, 15.0],
	['the Congo', 0.0, 23.0],
	['Australia', -25.0, 134.0],
] as const)('%s is land', ([, lat, lon]) => {
	expect(isLand('far', lat, lon)).toBe(true);
});

test.for([
	['the Taiwan Strait', 24.5, 119.6],
	['the gap', 24.52, 122.4],
	['the South China Sea', 14.5, 114.5],
	['the Philippine Sea', 20, 128],
	['the East China Sea', 29, 125],
	['the Bashi Channel', 21.5, 121.75],
	['the Bering Sea', 58.0, 182.0],
	['the Arctic Ocean', 82.0, 170.0],
	['the Pacific', 0.0, 220.0],
] as const)('%s is sea', ([, lat, lon]) => {
	expect(isLand('far', lat, lon)).toBe(false);
});

const islands = Object.entries(places).filter(([, place]) => ['island', 'islands'].includes(place.kind));
test.for(islands.map(([id]) => id).filter((id) => id !== 'paracel-islands'))(
	'%s has land within 1 km of its point',
	(id) => {
		const { lat, lon } = places[id] as Place;
		expect(kmToLand('far', lat, lon)).toBeLessThan(1);
		const covered = coasts.near.parts.some(
			([west = 0, south = 0, east = 0, north = 0]) => lon > west && lon < east && lat > south && lat < north,
		);
		if (covered) expect(kmToLand('near', lat, lon)).toBeLessThan(1);
	},
);

test('the near coast passes within 1 km of the capes and of the nearest point of Taiwan', () => {
	for (const [lat, lon] of [
		[24.4494, 122.9336],
		[24.5981, 121.881],
		[21.902, 120.853],
		[25.0016, 122.007],
	] as const) {
		expect(kmToLand('near', lat, lon)).toBeLessThan(1);
	}
});

test('no shore of the far coast follows the date line, where its source cuts land', () => {
	const line = spot('far', 0, 180)[0];
	const along = rings.far.flatMap((ring) =>
		ring.filter(([x, y], i) => {
			const [x2, y2] = ring[(i + 1) % ring.length] ?? [x, y];
			const north = unproject([0, Math.max(y, y2) + (coasts.far.origin[1] ?? 0)], worldAt(coasts.far.zoom)).lat;
			return Math.abs(x - line) < 60 && Math.abs(x2 - line) < 60 && Math.abs(y - y2) > 200 && north > -75;
		}),
	);
	expect(along).toEqual([]);
});

test('both levels together are at most 45 kB gzipped', () => {
	expect(gzipSync(read('coast-far')).length + gzipSync(read('coast-near')).length).toBeLessThan(45_000);
});
