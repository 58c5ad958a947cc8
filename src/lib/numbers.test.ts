import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grouped } from './numbers.ts';

test('whole numbers read as British English writes them', () => {
	fc.assert(
		fc.property(fc.double({ min: 0.5, max: 1e9, noNaN: true }), (value) => {
			expect(grouped(value, ',')).toBe(Math.round(value).toLocaleString('en-GB'));
		}),
	);
});
