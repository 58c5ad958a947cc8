import { expect, test } from 'vitest';
import { textWidth } from '../text-width.ts';
import { set } from './set.ts';

test('a boxed word keeps away from the letters on either side of it', () => {
	const { words, shapes } = set(
		[{ text: 'the alliance “will collapse”, she said', size: 20, marks: [{ text: 'will collapse', as: 'full' }] }],
		...([0, 0, 600] as const),
	);
	const [before, boxed, after] = words;
	const [left = 0, width = 0] =
		/^M([\d.]+) [\d.-]+h([\d.]+)/
			.exec(shapes[0]?.d ?? '')
			?.slice(1)
			.map(Number) ?? [];
	const corner = 4;
	expect(boxed?.text).toBe('will collapse');
	expect(left - corner).toBeGreaterThan((before?.x ?? 0) + textWidth(before?.text ?? '', 20) + 1);
	expect(left + width + corner).toBeLessThan((after?.x ?? 0) - 1);
});

test('the day of a date is set by its month', () => {
	for (let width = 100; width < 300; width += 4) {
		const { words } = set([{ text: 'In a post; the same in Japanese on X · 20 November 2025', size: 14 }], 0, 0, width);
		for (const { text } of words) expect(text).not.toMatch(/(^| )20$/);
		expect(words.map(({ text }) => text).join(' ')).toContain('20 November');
	}
});
