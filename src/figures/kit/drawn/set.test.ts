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
