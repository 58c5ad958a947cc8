import { expect, test } from 'vitest';
import { textWidth } from './text-width.ts';

test('a width is the sum of the advances of Source Sans 3', () => {
	// A is 543 of 1000 units in the Regular.
	expect(textWidth('A', 10)).toBeCloseTo(5.43);
	expect(textWidth('AA', 20)).toBeCloseTo(2 * textWidth('A', 20));
	expect(textWidth('', 20)).toBe(0);
});

test('the semibold is wider than the regular', () => {
	expect(textWidth('Yonaguni', 15, 600)).toBeGreaterThan(textWidth('Yonaguni', 15, 400));
});

test('letters with marks count as one letter, composed or not', () => {
	expect(textWidth('ō', 10)).toBe(textWidth('o\u0304', 10));
	expect(textWidth('Bãi Cỏ Mây', 15)).toBeCloseTo(textWidth('Bai Co May', 15), 0);
});

test('a full-width character is one em', () => {
	expect(textWidth('与那国島', 15)).toBe(60);
});
