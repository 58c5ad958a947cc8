import { readFileSync, statSync } from 'node:fs';
import { openSync } from 'fontkit';
import { expect, test } from 'vitest';
import { lettersOfStory } from './letters.ts';

const file = 'src/site/fonts/words-cjk.woff2';

test('a reader whose system has no Japanese or Chinese letters sees every one that the story writes', () => {
	const font = openSync(file);
	const missing = [...lettersOfStory()].filter((letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
	expect(missing.join(''), 'run `npm run words-fonts`').toBe('');
});

test('its letters weigh at most 36 kB, and pages and frames name them last, for systems that have none of their own', () => {
	expect(statSync(file).size).toBeLessThanOrEqual(36_000);
	for (const sheet of ['site/styles/base.css', 'embed/embed-page.css'])
		for (const family of ['--sans', '--serif'])
			expect(readFileSync(`src/${sheet}`, 'utf8'), sheet).toMatch(new RegExp(`${family}:[^;]*\\bwords-cjk;`));
});
