import { expect, test } from 'vitest';
import { dayNumber, runsOfDays, wholeWeeks } from './dates.ts';

test('only days that follow one another make a run', () => {
	expect(runsOfDays(['2025-12-29', '2025-12-30', '2026-01-01'])).toEqual([
		['2025-12-29', '2025-12-30'],
		['2026-01-01'],
	]);
	expect(runsOfDays(['2025-11-30', '2025-12'])).toEqual([['2025-11-30'], ['2025-12']]);
});

test('a month counts as its middle', () => {
	expect(dayNumber('2025-12') - dayNumber('2025-12-01')).toBe(14);
	expect(dayNumber('2024-03-01') - dayNumber('2024-02-28')).toBe(2);
});

test('weeks are counted whole', () => {
	expect(wholeWeeks('2026-01-01', '2026-01-14')).toBe(1);
	expect(wholeWeeks('2026-01-01', '2026-01-15')).toBe(2);
});
