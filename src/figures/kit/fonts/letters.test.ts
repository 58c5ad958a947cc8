import { readFileSync, statSync } from 'node:fs';
import { openSync } from 'fontkit';
import { expect, test } from 'vitest';
import { loadFacts } from '../../../content/facts.ts';
import { lettersOf } from './letters.ts';

const folder = 'src/figures/kit/fonts';
const letters = lettersOf(loadFacts());

test('the fonts have every Japanese and Chinese letter that the figures print', () => {
	const files = { ja: ['ja'], 'zh-Hant': ['zh', 'zh-comma'] };
	for (const lang of ['ja', 'zh-Hant'] as const) {
		const fonts = files[lang].map((name) => openSync(`${folder}/${name}.woff2`));
		for (const letter of letters[lang])
			expect(
				fonts.some((font) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)),
				letter,
			).toBe(true);
	}
});

test('the style sheet of the tables and the live figures name the same files', () => {
	const css = readFileSync(`${folder}/words.css`, 'utf8');
	for (const name of ['ja', 'zh', 'zh-comma']) {
		expect(css).toContain(`./${name}.woff2`);
		expect(statSync(`${folder}/${name}.woff2`).size).toBeGreaterThan(0);
	}
});
