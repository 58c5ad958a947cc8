import { expect, test } from 'vitest';
import { readCities } from './world/cities.ts';
import rows from './world/cities.json' with { type: 'json' };
import { reachWords } from './data.ts';
import { reach, type Origin } from './reach.ts';

const cities = readCities(rows);
const km = 107.9;
/** As the page says it, with plain spaces. */
const sentence = (among: typeof cities, origin: Origin, radius: number) =>
	reach(among, origin, radius, reachWords()).sentence.replaceAll('\u00a0', ' ');
const city = (id: string): Origin => cities.find((one) => one.id === id) ?? expect.unreachable(id);

test('from Tokyo the ring reaches past Atami to a city that lies inside it', () => {
	expect(sentence(cities, city('tokyo-jp'), km)).toBe(
		'From Tokyo, the ring of 108 km takes in Kōfu, 102 km to the west.',
	);
});

test('only of a city at the edge of the ring is it said that the distance reaches it', () => {
	expect(sentence(cities, city('nagoya-jp'), km)).toBe('From Nagoya, 108 km reaches Kyoto, 107 km to the west.');
	expect(sentence(cities, city('london-gb'), km)).toMatch(
		/^From London, the ring of 108 km takes in .+, \d+ km to the /,
	);
});

test('a city just outside the ring is said to be out of reach', () => {
	const two = readCities([
		['A', 'xx', 0, 0],
		['B', 'xx', 0, 1.05],
	]);
	expect(sentence(two, two[0]!, km)).toBe('From A, 108 km falls just short of B, 117 km to the east.');
});

test('where nothing is near, the sentence says so and names the nearest city', () => {
	expect(sentence(cities, city('honolulu-us'), km)).toMatch(
		/^From Honolulu, 108 km reaches only open country or sea; the nearest city on this map is .+, \d,\d{3} km to the [a-z-]+\.$/,
	);
});

test('a bare point is described by its nearest city, or by its coordinates', () => {
	expect(sentence(cities, { lat: 26.217, lon: 127.883 }, km)).toMatch(
		/^From a point 13 km south-east of Okinawa City, |^From a point \d+ km \S+ of /,
	);
	expect(sentence(cities, { lat: -40, lon: -120 }, km)).toMatch(/^From 40\.00° S, 120\.00° W, 108 km reaches only/);
});

test('distances are right across the antimeridian and at the poles', () => {
	const pacific = readCities([
		['West', 'xx', 0, 179.6],
		['East', 'xx', 0, -179.5],
	]);
	expect(sentence(pacific, pacific[0]!, km)).toBe('From West, the ring of 108 km takes in East, 100 km to the east.');
	expect(sentence(cities, { lat: 90, lon: 0 }, km)).toMatch(/^From 90\.00° N, 0\.00° E, /);
	expect(sentence(cities, { lat: -90, lon: 0 }, km)).not.toContain('NaN');
});

test('what a place is known to reach goes before any city', () => {
	expect(
		sentence(cities, { lat: 24.4494, lon: 122.9336, name: 'Cape Irizaki', reaches: 'the coast of Taiwan' }, km),
	).toBe('From Cape Irizaki, 108 km reaches the coast of Taiwan.');
});
