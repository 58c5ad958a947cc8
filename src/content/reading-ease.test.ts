import readability from 'text-readability';
import { expect, test } from 'vitest';
import { tasksOf } from './teach/hand-out.ts';
import { loadFacts } from './facts.ts';
import { loadTeach } from './teach/read.ts';

const { promises, rungs, sections } = loadFacts();

// Flesch–Kincaid: 8 is a text that a reader of thirteen or fourteen follows.
test.each(sections.map((section) => [section.title, section] as const))(
	'the plain version of “%s” reads at grade 8 or easier, as a whole and in every step',
	(_, { plain, steps }) => {
		const whole = [plain, ...steps.map((step) => step.plain)].join(' ');
		expect(readability.fleschKincaidGrade(whole)).toBeLessThanOrEqual(8);
		for (const step of steps) expect(readability.fleschKincaidGrade(step.plain), step.id).toBeLessThanOrEqual(8);
	},
);

test('the hand-out in plain words reads at grade 8 or easier, task by task', () => {
	const tasks = tasksOf(loadTeach(), { rungs, steps: sections.flatMap(({ steps }) => steps) }, 'plain');
	const words = Object.values(tasks)
		.flat()
		.map((one: { ask: string } | { definition: string }) => ('ask' in one ? one.ask : one.definition));
	expect(words.length).toBeGreaterThan(20);
	for (const text of words) expect(readability.fleschKincaidGrade(text), text).toBeLessThanOrEqual(8);
});

test('the words of a treaty fail the same measure', () => {
	expect(readability.fleschKincaidGrade(promises['us-japan-1960']?.quote ?? '')).toBeGreaterThan(8);
});
