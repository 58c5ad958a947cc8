import { expect, test } from 'vitest';
import { countOf, says, withGaps, withoutGaps } from './gaps.ts';

const line = 'Third in her order: 108 km. The paraphrase puts this first (not 1,108).';

test('a line is told in the order it is read, whichever order its gaps come in', () => {
	expect(withGaps(line, ['first', 'Third'])).toEqual([
		{ text: 'Third', gap: true },
		{ text: ' in her order: 108 km. The paraphrase puts this ', gap: false },
		{ text: 'first', gap: true },
		{ text: ' (not 1,108).', gap: false },
	]);
	expect(withGaps(line, ['rescue'])).toEqual([{ text: line, gap: false }]);
});

test('only whole words are words of a line', () => {
	expect(countOf('an attack on attackers', 'attack')).toBe(1);
	expect(countOf(line, 'third')).toBe(0);
	expect(says(line, 'third')).toBe(true);
	expect(says('survival-threatening', 'survive')).toBe(false);
});

test('what can be read of a line does not hold what it leaves out', () => {
	expect(withoutGaps('She did nothing (1).', ['did nothing', '(1)'])).toBe('She  …   … .');
});
