import { expect, test } from 'vitest';
import { longDate } from './dates.ts';

test('a date is written no more exactly than it is known', () => {
	expect(['2026-01-07', '2026-01', '1951'].map(longDate)).toEqual(['7 January 2026', 'January 2026', '1951']);
});
