import { expect, test } from 'vitest';
import { cut, LENGTHS, lengthOf } from './lesson.ts';
import { loadFacts } from './facts.ts';
import { loadTeach } from './teach/read.ts';

const { sections } = loadFacts();
const total = (parts: readonly { minutes: number }[]) => parts.reduce((sum, { minutes }) => sum + minutes, 0);

test('the minutes of the sections are those that the lesson plan gives the story', () => {
	const { plans } = loadTeach().lesson;
	for (const length of LENGTHS) {
		const rows = plans[`${length}`].filter(({ story }) => story);
		expect([length, total(cut(sections, length))]).toEqual([length, total(rows)]);
	}
});

test('ninety minutes show every step, less time only core steps, at most two a minute', () => {
	expect(cut(sections, 90).flatMap(({ steps }) => steps)).toEqual(sections.flatMap(({ steps }) => steps));
	for (const length of LENGTHS.slice(0, -1)) {
		for (const { section, steps, minutes } of cut(sections, length)) {
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
	for (const length of LENGTHS) {
		const ids = cut(sections, length).flatMap(({ steps }) => steps.map(({ id }) => id));
		expect(ids).toEqual(expect.arrayContaining(['closest-point', 'as-the-article-dates-it', 'on-the-record']));
	}
});

test('an address that asks for no known length gets the whole story', () => {
	expect([null, '25', '26', ''].map(lengthOf)).toEqual([90, 25, 90, 90]);
});
