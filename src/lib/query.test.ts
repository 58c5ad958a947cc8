import { expect, test } from 'vitest';
import { queryOf } from './query.ts';

test('values are decoded, the first of a name counts, and an equals sign belongs to the value', () => {
	expect([...queryOf('?a=1&b=x%20y+z&a=2&c=d=e&f')]).toEqual([
		['a', '1'],
		['b', 'x y z'],
		['c', 'd=e'],
		['f', ''],
	]);
});

test('a hash as WordPress writes it is read, and a broken escape stays as it is', () => {
	expect(queryOf('#?secret=aB3').get('secret')).toBe('aB3');
	expect(queryOf('?a=%E0%A4%A').get('a')).toBe('%E0%A4%A');
});
