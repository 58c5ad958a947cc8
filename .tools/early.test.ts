import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { earlyMeasures } from './early.ts';
import measures from '../src/site/early/early.json' with { type: 'json' };
import { earlyFaces, earlyFamilies, kins, type Measure } from '../src/site/early/early.ts';

test('the faces of every kind of machine set the story as wide as ours, and its lines where ours lie', () => {
	const now = earlyMeasures();
	for (const { family } of kins)
		for (const weight of [400, 600] as const) {
			const [written, meant] = [measures, now].map((all) => (all as typeof now)[family]?.[weight]);
			for (const part of ['size', 'ascent', 'descent'] satisfies (keyof Measure)[])
				// Words come and go: run `npm run early` when half a percent is between them.
				expect(Math.abs((written?.[part] ?? 0) / (meant?.[part] ?? 1) - 1), `${family} ${weight}`).toBeLessThan(0.005);
		}
});

test('the measures are those that leave the first view where it is on machines where it was tried', () => {
	const tried = [
		['Early Noto Serif', 99.6, 95.29],
		['Early DejaVu Serif', 92, 84.72],
		['Early DejaVu Sans', 81.8, 74.78],
	] as const;
	for (const [family, regular, bold] of tried) {
		expect(Math.abs(measures[family][400].size / regular - 1)).toBeLessThan(0.007);
		expect(Math.abs(measures[family][600].size / bold - 1)).toBeLessThan(0.007);
	}
});

test('words before the fonts ask for the faces of every kind of machine', () => {
	const first = readFileSync('src/story/late.css', 'utf8');
	for (const family of [...earlyFamilies('serif'), ...earlyFamilies('sans')]) {
		expect(first).toContain(`'${family}'`);
		expect(earlyFaces('story')).toContain(`:${family};`);
	}
});

test('a page of the sans alone carries no faces of the serif, and one of a single weight no bold', () => {
	expect(earlyFaces('both')).not.toContain('Serif');
	expect(earlyFaces('one')).not.toContain('Bold');
});
