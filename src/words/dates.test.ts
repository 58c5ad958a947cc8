import { expect, test } from 'vitest';
import { dateOfYear, dateRange, longDate, longDates, shortDate } from './dates.ts';

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

test('a day of the story is written without its year', () => {
	expect(['2026-01-27', '2025-12'].map(dateOfYear)).toEqual(['27 January', 'December']);
});

test('several dates are told one by one, and days that follow one another as one range', () => {
	expect(longDates(['2025-11-14', '2025-12', '2026-01-26'])).toBe('14 November 2025; December 2025; 26 January 2026');
	expect(longDates(['2025-12-29', '2025-12-30', '2026-01-26'])).toBe('29–30 December 2025; 26 January 2026');
});
