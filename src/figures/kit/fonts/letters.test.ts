import { readFileSync, statSync } from 'node:fs';
import { openSync } from 'fontkit';
import { expect, test } from 'vitest';
import { loadFacts } from '../../../content/facts.ts';
import { lettersOf } from './letters.ts';

const folder = 'src/figures/kit/fonts';
const names = ['words', 'words-sentence', 'words-journey', 'words-zh'];
const letters = lettersOf(loadFacts());

const open = (name: string) => openSync(`${folder}/${name}.woff2`);
/** The files that a page with this figure alone has. */
const filesOf = (figure: string): string[] => ['words', `words-${figure}`];

test.each(['sentence', 'journey'] as const)(
	'the fonts of the %s have every Japanese and Chinese letter of it',
	(figure) => {
		for (const [lang, first] of [
			['ja', []],
			['zh-Hant', ['words-zh']],
		] as const) {
			const fonts = [...first, ...filesOf(figure)].map(open);
			for (const letter of letters[figure][lang])
				expect(
					fonts.some((font) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)),
					letter,
				).toBe(true);
		}
	},
);

test('the style sheets of the tables and the live figures name the same files', () => {
	const css = ['words', 'sentence', 'journey'].map((name) => readFileSync(`${folder}/${name}.css`, 'utf8')).join('');
	const live = readFileSync('src/figures/kit/live/fonts.ts', 'utf8');
	for (const name of names) {
		expect(css).toContain(`./${name}.woff2`);
		expect(live).toContain(`/${name}.woff2`);
	}
});

test('all of the fonts together weigh at most 15 kB', () => {
	const sizes = names.map((name) => statSync(`${folder}/${name}.woff2`).size);
	expect(sizes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(15_000);
});

test('a letter that Chinese draws otherwise than Japanese comes from the Chinese font', () => {
	const zh = open('words-zh');
	for (const letter of '逃防') expect(zh.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0), letter).toBe(true);
});
