import { expect, test } from 'vitest';
import { textWidth } from './text-width.ts';
import { flow, leading, wrap } from './wrap.ts';

const text = 'Mobilising for defence then needs the approval of the Diet';

test('no line is wider than it may be, and no word is lost', () => {
	const lines = wrap(text, 120, 14);
	expect(lines.length).toBeGreaterThan(2);
	for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(120);
	expect(lines.join(' ')).toBe(text);
});

test('a word that is too long stands alone', () => {
	expect(wrap('of incomprehensibility or', 30, 14)).toEqual(['of', 'incomprehensibility', 'or']);
});

test('a short word does not stand alone on the last line, and no line begins with a dot between words', () => {
	for (let width = 80; width < 300; width += 4) {
		const lines = wrap('Onodera, to NHK · Japan is attacked, or expects to be', width, 14);
		expect(lines.at(-1)).not.toBe('be');
		for (const line of lines) expect(line).not.toMatch(/^·/);
	}
});

test('the day of a date stands by its month, unless they are wider than a line', () => {
	for (let width = 100; width < 300; width += 4) {
		const lines = wrap('Election of 8 February 2026 · The Cabinet · 27 January 2026', width, 14);
		for (const line of lines) expect(line).not.toMatch(/(^| )\d\d?$/);
	}
	expect(wrap('27 January', 60, 14)).toEqual(['27', 'January']);
});

test('blocks stand below each other, and one that does not fit whole is left out', () => {
	const block = { text: 'One line', size: 14 };
	const { lines, y, count } = flow([block, { ...block, gap: 6 }, block], 10, 20, 300, 20 + 3 * leading(14));
	expect(lines.map((line) => line.y)).toEqual([34, 34 + leading(14) + 6]);
	expect(count).toBe(2);
	expect(y).toBe(20 + 2 * leading(14) + 6);
});

test('a language without spaces is broken between its words, and no line begins with a mark that closes', () => {
	const text = '台湾有事は、日本有事だ。「日米同盟」は抑止力である。';
	const lines = wrap(text, 60, 12);
	expect(lines.length).toBeGreaterThan(2);
	expect(lines.join('')).toBe(text);
	for (const line of lines) expect(line).not.toMatch(/^[、。」]|「$/);
});
