import { expect, test } from 'vitest';
import { readCities } from './cities.ts';
import rows from './cities.json' with { type: 'json' };
import { fold } from './names.ts';
import { searchCities } from './search.ts';

const cities = readCities(rows);
const names = (typed: string, limit?: number) => searchCities(cities, typed, limit).map((city) => city.name);

test('a city is found by its first letters, without accents and in any case', () => {
	expect(names('sao pau')[0]).toBe('São Paulo');
	expect(names('NAH')[0]).toBe('Naha');
	expect(names('lodz')[0]).toBe('Łódź');
});

test('a later word and a middle part find a city too', () => {
	expect(names('york')[0]).toBe('New York');
	expect(names('ohama')).toContain('Yokohama');
});

test('a slip of the finger is forgiven', () => {
	expect(names('Kagoshmia')).toContain('Kagoshima');
	expect(names('Taipie')).toContain('Taipei');
});

test('letters as a Japanese or Chinese keyboard sets them find what plain ones do', () => {
	expect(names('Ｎａｈａ')).toEqual(names('Naha'));
	expect(names('ＮＥＷ　ＹＯＲＫ')[0]).toBe('New York');
	expect(names('Ｘｉ’ａｎ')).toEqual(names('Xi’an'));
	expect(names('Ｔａｉｐｅｉ　１０１')).toEqual(names('Taipei 101'));
	// Half-width kana with its voicing mark is the same word as the usual kana.
	expect(fold('ｶﾞｽﾊﾟﾙ')).toBe(fold('ガスパル'));
});

test('nothing typed, and nonsense, find nothing', () => {
	expect(names('')).toEqual([]);
	expect(names('  ')).toEqual([]);
	expect(names('<img src=x onerror=alert(1)>')).toEqual([]);
});

test('the answer holds no more than it was asked for', () => {
	expect(names('a').length).toBe(8);
	expect(names('a', 3).length).toBe(3);
});
