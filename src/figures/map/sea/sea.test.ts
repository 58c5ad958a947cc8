import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Place } from '../../../content/schema.ts';
import { project, worldAt, type Spot } from '../../kit/mercator.ts';
import { contains, inside } from '../../kit/rings.ts';
import { bandPaths, depths, seaOf, type Sea } from './sea.ts';

const read = (name: string) => readFileSync(`src/figures/map/sea/${name}.json`, 'utf8');
const names = ['sea-near', 'sea-far'] as const;
const [near, far] = names.map((name) => JSON.parse(read(name)) as Sea) as [Sea, Sea];
const places = parse(readFileSync('content/facts/places.yaml', 'utf8')) as Record<string, Place>;

/** The bands that a point lies in: the deepest contour around it, metres, or 0 on the shelf. */
function deepestAt(sea: Sea, lat: number, lon: number): number {
	const [x, y] = project({ lat, lon }, worldAt(sea.zoom));
	const spot: Spot = [x - (sea.origin[0] ?? 0), y - (sea.origin[1] ?? 0)];
	const [level] = seaOf([sea]);
	const within = depths.filter(
		(_, i) => (level?.bands[i] ?? []).filter(({ ring }) => contains(ring, spot)).length % 2 === 1,
	);
	return within.at(-1) ?? 0;
}

test.for([
	['the shelf north of Taiwan', 26.2, 121.2, 0],
	['the Taiwan Strait', 24.5, 119.4, 0],
	['the Gulf of Thailand', 10, 102, 0],
	['the Okinawa Trough', 25.2, 124.3, 2000],
	['the Ryukyu Trench', 24, 127.6, 6000],
] as const)('%s has the depth that charts give it, far and near', ([, lat, lon, depth]) => {
	expect(deepestAt(far, lat, lon)).toBe(depth);
	if (lon > 116.2) expect(deepestAt(near, lat, lon)).toBe(depth);
});

test('the Philippine Sea east of Yonaguni is deeper than 4,000 m', () => {
	for (const sea of [far, near]) expect(deepestAt(sea, 22.5, 125.5)).toBeGreaterThanOrEqual(4000);
});

test('Yonaguni and its neighbours stand on a ridge between two deeps', () => {
	for (const sea of [far, near]) {
		expect(deepestAt(sea, 24.45, 123.3)).toBeLessThanOrEqual(200);
		expect(deepestAt(sea, 25.1, 123.3)).toBeGreaterThanOrEqual(1000);
		expect(deepestAt(sea, 23.4, 123.3)).toBeGreaterThanOrEqual(3000);
	}
});

test('Scarborough Shoal stands up from more than 3,000 m', () => {
	const { lat, lon } = places['scarborough-shoal'] as Place;
	expect(deepestAt(far, lat, lon)).toBeLessThan(3000);
	for (const [dy, dx] of [
		[0.35, 0],
		[-0.35, 0],
		[0, -0.45],
	] as const)
		expect(deepestAt(far, lat + dy, lon + dx)).toBeGreaterThanOrEqual(3000);
});

test.for(names)('%s has rings for every depth, each closed and within its level', (name) => {
	const [level] = seaOf([JSON.parse(read(name)) as Sea]);
	const { sheet: sea, bands, parts } = level ?? expect.unreachable();
	expect(sea.paths).toHaveLength(depths.length);
	for (const path of sea.paths) expect(path).toMatch(/^(?:M-?\d+[ -]\d+l[-\d ]+z)+$/);
	for (const { ring, box } of bands.flat()) {
		expect(ring.length).toBeGreaterThan(2);
		const room = parts.map((part) => ({
			...{ left: part.left - 20, right: part.right + 20, top: part.top - 20, bottom: part.bottom + 20 },
		}));
		expect(room.some((part) => inside(box, part))).toBe(true);
	}
	for (const path of bandPaths(level ?? expect.unreachable())) expect(path).not.toMatch(/NaN|\./);
});

test('the depths are at most 25 kB for the region and 12 kB for the near view, gzipped', () => {
	expect(gzipSync(read('sea-far')).length).toBeLessThan(25_000);
	expect(gzipSync(read('sea-near')).length).toBeLessThan(12_000);
});
