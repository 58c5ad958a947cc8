import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
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
	const wanted = ['naha-jp', 'ishigaki-jp', 'miyakojima-jp', 'kagoshima-jp', 'tokyo-jp', 'atami-jp', 'taipei-tw', 'hualien-tw', 'manila-ph', 'basco-ph'];
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

test('no side of the coast runs across the map', () => {
	for (const ring of world.land) {
		const wide = ring.filter((step, i) => i > 1 && i % 2 === 0 && Math.abs(step * world.grid) > 30);
		// Only Antarctica is closed along the pole.
		expect(wide.length === 0 || ring.some((step, i) => i % 2 === 1 && step * world.grid < -8)).toBe(true);
	}
});

test('the coast stays on the earth, and runs on across the antimeridian at most once', () => {
	for (const ring of world.land) {
		let [x, y] = [0, 0];
		for (let i = 0; i < ring.length; i += 2) {
			x += ring[i] ?? NaN;
			y += ring[i + 1] ?? NaN;
			expect(Math.abs(x * world.grid)).toBeLessThan(540);
			expect(Math.abs(y * world.grid)).toBeLessThanOrEqual(90.01);
		}
	}
});
