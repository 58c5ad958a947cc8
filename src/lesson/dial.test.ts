import { expect, test } from 'vitest';
import { parseLength, withLength } from './dial.ts';

const lengths = ['10', '25', '45', '90'];

test('a length that the lesson has is read from the query, and no other', () => {
	expect(parseLength('?t=25', lengths)).toBe('25');
	expect(parseLength('?lang=en&t=90', lengths)).toBe('90');
	expect(parseLength('?t=30', lengths)).toBeUndefined();
	expect(parseLength('', lengths)).toBeUndefined();
});

test('setting the length keeps what else the query says', () => {
	expect(withLength('?level=plain&t=45', '10')).toBe('?level=plain&t=10');
});
