import { expect, test } from 'vitest';
import { newsFor, newsWords } from './news.ts';

const first = { version: '1.0.1', date: '2026-12-03', day: '3 December 2026', text: 'The first.' };
const second = { version: '1.1.0', date: '2027-01-09', day: '9 January 2027', text: 'The second.' };
const older = { version: '1.0.0', corrections: [] };
const newer = { version: '1.1.0', corrections: [first, second] };

test('a page of an older version hears of every correction since, whichever log comes first', () => {
	for (const logs of [
		[older, newer],
		[newer, older],
	])
		expect(newsFor('1.0.0', logs)).toEqual([first, second]);
	expect(newsFor('1.0.1', [older, newer])).toEqual([second]);
});

test('a page hears nothing of what it shows itself, of a newer version without corrections, or of no log', () => {
	expect(newsFor('1.1.0', [older, newer])).toEqual([]);
	expect(newsFor('1.0.0', [older, { version: '1.2.0', corrections: [] }])).toEqual([]);
	expect(newsFor('1.0.0', [])).toEqual([]);
});

const words = { one: 'One correction was made.', several: '{count} corrections were made.' };

test('the number of corrections is told in a sentence, and none is not told', () => {
	expect([0, 1, 2].map((count) => newsWords(count, words))).toEqual([
		undefined,
		'One correction was made.',
		'2 corrections were made.',
	]);
});
