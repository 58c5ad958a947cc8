import { expect, test } from 'vitest';
import { loadFacts } from '../facts.ts';
import { deskRows } from './desks.ts';
import { loadTeach } from './read.ts';

const { desks } = loadTeach().sourceCheck;
const facts = loadFacts();
const rows = deskRows({ desks }, facts);

test('every wording that is compared has a row, in the order of the pack, with what fills its columns', () => {
	expect(rows.map(({ id }) => id)).toEqual(desks.wordings);
	for (const { id, words, attack, home, verb } of rows)
		for (const part of [attack, home, verb]) expect(words, id).toContain(part);
});

test('a wording that was seen as a copy, or is not a quotation, says so in its row', () => {
	for (const { id, seen } of rows) {
		expect(seen.includes('seen as a copy'), id).toBe(facts.wordings[id]?.copy);
		expect(seen.includes('in its own words'), id).toBe(facts.wordings[id]?.quoted === false);
	}
});

test('what is known of no page has no row', () => {
	expect(deskRows({ desks: { ...desks, wordings: ['nikkei-asia', 'afp'] } }, facts).map(({ id }) => id)).toEqual([
		'afp',
	]);
});
