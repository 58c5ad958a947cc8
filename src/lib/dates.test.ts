import { expect, test } from 'vitest';
import { dateRange, dayNumber, longDate, longDates, runsOfDays, shortDate, wholeWeeks } from './dates.ts';

test('a date is written no more exactly than it is known', () => {
	expect(['2026-01-07', '2026-01', '1951'].map(longDate)).toEqual(['7 January 2026', 'January 2026', '1951']);
});

test('a label leaves out the year, unless the year is all there is', () => {
	expect(['2026-01-07', '2025-12', '2024'].map(shortDate)).toEqual(['7 Jan', 'Dec', '2024']);
});

test('a range repeats neither month nor year', () => {
	expect(dateRange('2025-12-29', '2025-12-30')).toBe('29–30 December 2025');
	expect(dateRange('2025-11-07', '2025-12-06')).toBe('7 November – 6 December 2025');
	expect(dateRange('2025-10-31', '2026-01-27')).toBe('31 October 2025 – 27 January 2026');
	expect(dateRange('2025-12', '2025-12')).toBe('December 2025');
});

test('only days that follow one another make a run', () => {
	expect(runsOfDays(['2025-12-29', '2025-12-30', '2026-01-01'])).toEqual([
		['2025-12-29', '2025-12-30'],
		['2026-01-01'],
	]);
	expect(runsOfDays(['2025-11-30', '2025-12'])).toEqual([['2025-11-30'], ['2025-12']]);
	expect(longDates(['2025-11-14', '2025-12', '2026-01-26'])).toBe('14 November 2025; December 2025; 26 January 2026');
});

test('a month counts as its middle', () => {
	expect(dayNumber('2025-12') - dayNumber('2025-12-01')).toBe(14);
	expect(dayNumber('2024-03-01') - dayNumber('2024-02-28')).toBe(2);
});

test('weeks are counted whole', () => {
	expect(wholeWeeks('2026-01-01', '2026-01-14')).toBe(1);
	expect(wholeWeeks('2026-01-01', '2026-01-15')).toBe(2);
});
