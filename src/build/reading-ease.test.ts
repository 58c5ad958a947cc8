import readability from 'text-readability';
import { expect, test } from 'vitest';
import { loadFacts } from './facts.ts';

const { promises, sections } = loadFacts();

// Flesch–Kincaid: 8 is a text that a reader of thirteen or fourteen follows.
test.each(sections.map((section) => [section.title, section] as const))(
	'the plain version of “%s” reads at grade 8 or easier, as a whole and in every step',
	(_, { plain, steps }) => {
		const whole = [plain, ...steps.map((step) => step.plain)].join(' ');
		expect(readability.fleschKincaidGrade(whole)).toBeLessThanOrEqual(8);
		for (const step of steps) expect(readability.fleschKincaidGrade(step.plain), step.id).toBeLessThanOrEqual(8);
	},
);

test('the words of a treaty fail the same measure', () => {
	expect(readability.fleschKincaidGrade(promises['us-japan-1960']?.quote ?? '')).toBeGreaterThan(8);
});
