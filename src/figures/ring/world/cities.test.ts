import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pathRings } from '../../kit/ring-path.ts';
import { readCities } from './cities.ts';
import rows from './cities.json' with { type: 'json' };
import world from './world.json' with { type: 'json' };

const cities = readCities(rows);

test('there are at least 300 cities and no two share an id or a name', () => {
	expect(cities.length).toBeGreaterThanOrEqual(300);
	expect(new Set(cities.map((city) => city.id)).size).toBe(cities.length);
	expect(new Set(cities.map((city) => city.folded)).size).toBe(cities.length);
});

test('every city has coordinates on the earth and an id fit for an address', () => {
	for (const { id, lat, lon } of cities) {
		expect(Math.abs(lat), id).toBeLessThanOrEqual(90);
		expect(Math.abs(lon), id).toBeLessThanOrEqual(180);
		expect(id).toMatch(/^[\p{Ll}\p{N}-]+-[a-z]{2}$/u);
	}
});

test('the places of the story are among the cities', () => {
	const wanted = [
		'naha-jp',
		'ishigaki-jp',
		'miyakojima-jp',
		'kagoshima-jp',
		'tokyo-jp',
		'atami-jp',
		'taipei-tw',
		'hualien-tw',
		'manila-ph',
		'basco-ph',
	];
	expect(wanted.filter((id) => !cities.some((city) => city.id === id))).toEqual([]);
});

test('a row that is not a city is refused', () => {
	expect(() => readCities([['Naha', 'jp', '26', 127]])).toThrow('not a city');
});

test('the cities and the coast stay within their bytes', () => {
	const bytes = (name: string) => gzipSync(readFileSync(new URL(name, import.meta.url))).length;
	expect(bytes('cities.json')).toBeLessThanOrEqual(12_000);
	expect(bytes('world.json')).toBeLessThanOrEqual(25_000);
});

test('no side of the coast runs across the map, but along the pole', () => {
	for (const ring of pathRings(world.path)) {
		ring.forEach(([x, y], i) => {
			const [before, above] = ring[i - 1] ?? [x, y];
			if (Math.abs(x - before) > world.world / 12) expect(Math.min(y, above)).toBeGreaterThan(world.world - 2);
		});
	}
});
