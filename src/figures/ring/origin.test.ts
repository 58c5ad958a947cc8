import { expect, test } from 'vitest';
import { formatRing, parseRing } from './address.ts';
import { readCities } from './world/cities.ts';
import type { Home } from './model.ts';
import { originOf, wishOf } from './origin.ts';

const cities = readCities([['Naha', 'jp', 26.217, 127.683]]);
const home: Home = {
	id: 'yonaguni',
	name: 'Yonaguni',
	lat: 24.45,
	lon: 122.93,
	reaches: 'Taiwan',
	touches: { lat: 24.6, lon: 121.88 },
	km: 107.9,
	sentence: 'From here to there.',
};
const from = (search: string) => originOf(parseRing(search), cities, home);

test('an address leads to its city, then to its point, then home', () => {
	expect(from('?city=naha-jp&at=1,2').name).toBe('Naha');
	expect(from('?city=nowhere-xx&at=1,2')).toEqual({ lat: 1, lon: 2 });
	expect(from('?city=nowhere-xx')).toBe(home);
	expect(from('?city=constructor')).toBe(home);
});

test('home says what it reaches only at its own radius', () => {
	expect(from('?km=50')).not.toHaveProperty('reaches');
	expect(from('?km=107.9')).toBe(home);
});

test('every origin has an address that leads back to it', () => {
	for (const search of ['', '?city=naha-jp', '?at=1.5,-2', '?km=50', '?city=naha-jp&km=50']) {
		const wish = parseRing(search);
		expect(formatRing(wishOf(from(search), home, wish.km ?? home.km))).toBe(search);
	}
});
