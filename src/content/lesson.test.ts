import { expect, test } from 'vitest';
import { cut, lengthOf } from './lesson.ts';
import { loadFacts } from './facts.ts';
import { loadTeach } from './teach/read.ts';

const facts = loadFacts();
const { sections } = facts;
const { lengths } = facts.story;
const total = (parts: readonly { minutes: number }[]) => parts.reduce((sum, { minutes }) => sum + minutes, 0);

test('the minutes of the sections are those that the lesson plan gives the story', () => {
	const { plans } = loadTeach().lesson;
	for (const length of lengths) {
		const rows = (plans[length] ?? []).filter(({ story }) => story);
		expect([length, total(cut(facts, length))]).toEqual([length, total(rows)]);
	}
});

test('ninety minutes show every step, less time only core steps, at most two a minute', () => {
	expect(cut(facts, 90).flatMap(({ steps }) => steps)).toEqual(sections.flatMap(({ steps }) => steps));
	for (const length of lengths.slice(0, -1)) {
		for (const { section, steps, minutes } of cut(facts, length)) {
			expect(
				steps.every(({ core }) => core),
				section.slug,
			).toBe(true);
			expect(steps.length, `${section.slug} at ${length}`).toBeGreaterThan(0);
			expect(steps.length, `${section.slug} at ${length}`).toBeLessThanOrEqual(minutes * 2);
		}
	}
});

test('every length of lesson shows the gap and both datings', () => {
	for (const length of lengths) {
		const ids = cut(facts, length).flatMap(({ steps }) => steps.map(({ id }) => id));
		expect(ids).toEqual(expect.arrayContaining(['closest-point', 'as-the-article-dates-it', 'on-the-record']));
	}
});

test('an address that asks for no known length gets the whole story', () => {
	expect([null, '25', '26', ''].map((t) => lengthOf(t, lengths))).toEqual([90, 25, 90, 90]);
});
