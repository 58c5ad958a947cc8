/** Cuts Noto Sans to the Japanese and Chinese letters that the figures print, for src/figures/kit/fonts, and to all of the story, for src/site/fonts: `npm run words-fonts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createFont, type FontEditor } from 'fonteditor-core';
import { openSync } from 'fontkit';
import subsetFont from 'subset-font';
import { loadFacts } from '../src/content/facts.ts';
import { lettersOf, type Letters } from '../src/figures/kit/fonts/letters.ts';
import { lettersOfStory } from '../src/site/fonts/letters.ts';
import { simpler } from './outlines.ts';

type Font = FontEditor.Font;

const folder = 'src/figures/kit/fonts';
const ofPages = 'src/site/fonts';
/** The files that letters are cut from. */
const files = {
	ja: 'noto-sans-jp/files/noto-sans-jp-japanese-400-normal.woff2',
	zh: 'noto-sans-tc/files/noto-sans-tc-chinese-traditional-400-normal.woff2',
	comma: 'noto-sans-tc/files/noto-sans-tc-119-400-normal.woff2',
	simplified: 'noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2',
};

/** Units to the em, less than a fifth of the font's own: at the largest letters a quarter of a px, and far fewer bytes. */
const em = 180;

/** The letters of a file of Noto Sans as a font with outlines in whole units of that em, and without features. */
async function coarse(file: string, text: string): Promise<Font> {
	const all = readFileSync(`node_modules/@fontsource/${file}`);
	const made = createFont(await subsetFont(all, text, { targetFormat: 'truetype' }), { type: 'ttf' });
	const data = made.get();
	const { unitsPerEm = 1000 } = data.head;
	const by = em / unitsPerEm;
	const scale = (value: number): number => Math.round(value * by);
	for (const glyph of data.glyf) {
		glyph.advanceWidth = scale(glyph.advanceWidth);
		glyph.leftSideBearing = scale(glyph.leftSideBearing);
		glyph.contours = glyph.contours.map((contour) =>
			simpler(contour.map((point) => ({ ...point, x: point.x * by, y: point.y * by }))),
		);
		for (const edge of ['xMin', 'xMax', 'yMin', 'yMax'] as const) glyph[edge] = scale(glyph[edge]);
	}
	data.head.unitsPerEm = em;
	for (const table of [data.hhea, data['OS/2']] as unknown as Record<string, unknown>[])
		for (const name of [
			'ascent',
			'descent',
			'lineGap',
			'sTypoAscender',
			'sTypoDescender',
			'sTypoLineGap',
			'usWinAscent',
			'usWinDescent',
			'sxHeight',
			'sCapHeight',
		])
			if (typeof table[name] === 'number') table[name] = scale(table[name]);
	made.set(data);
	return made;
}

const names = {
	fontFamily: 'Words',
	fontSubFamily: 'Regular',
	uniqueSubFamily: '',
	version: '',
	fullName: 'Words',
	postScriptName: 'Words',
};

/** Writes a font of these letters to a folder, and says what it weighs. */
async function write(folder: string, name: string, font: Font, text: string): Promise<void> {
	// Who made it; the rest of its names no browser asks for. The licence lies beside it.
	const data = font.get();
	font.set({ ...data, name: { ...names, copyright: (data.name as unknown as { copyright: string }).copyright } });
	const plain = font.write({ type: 'ttf', hinting: false, toBuffer: true });
	if (typeof plain === 'string') throw new Error('the font was not written as bytes');
	const cut = await subsetFont(Buffer.from(plain as Uint8Array), text, { targetFormat: 'woff2' });
	writeFileSync(`${folder}/${name}.woff2`, cut);
	console.log(name, [...text].length, cut.length);
}

/** Whether Chinese draws a letter as Japanese does. */
function alike(letter: string): boolean {
	const [one, other] = [files.ja, files.zh].map((file) => {
		const font = openSync(`node_modules/@fontsource/${file}`);
		return JSON.stringify(font.layout(letter).glyphs[0]?.path.commands);
	});
	return one === other;
}

type File = keyof typeof files;

/** A font of letters from the files that have them: those of Japanese, then what Chinese adds. */
async function font(letters: string, sourceOf: (letter: string) => File | undefined): Promise<Font> {
	const from = (file: File): string => [...letters].filter((letter) => sourceOf(letter) === file).join('');
	const made = await coarse(files.ja, from('ja'));
	const data = made.get();
	for (const file of ['zh', 'comma', 'simplified'] as const)
		if (from(file)) data.glyf.push(...(await coarse(files[file], from(file))).get().glyf.slice(1));
	made.set(data);
	return made;
}

const { sentence, journey } = lettersOf(loadFacts());
const all = ({ ja, 'zh-Hant': zh }: Letters): string[] => [...new Set(ja + zh)].sort();
const japanese = new Set(sentence.ja + journey.ja);
// Google has the wide comma of Chinese in a file of its own.
const sourceOf = (letter: string): File => (japanese.has(letter) ? 'ja' : letter === '，' ? 'comma' : 'zh');

const [mine, theirs] = [all(sentence), all(journey)];
const parts = {
	words: mine.filter((letter) => theirs.includes(letter)),
	'words-sentence': mine.filter((letter) => !theirs.includes(letter)),
	'words-journey': theirs.filter((letter) => !mine.includes(letter)),
};
for (const [name, letters] of Object.entries(parts)) {
	const text = letters.join('');
	await write(folder, name, await font(text, sourceOf), text);
}
const differs = [...new Set(sentence['zh-Hant'] + journey['zh-Hant'])]
	.filter((letter) => japanese.has(letter) && !alike(letter))
	.join('');
await write(folder, 'words-zh', await coarse(files.zh, differs), differs);

// Japanese, or one of the two Chinese where Japanese doesn’t have the letter.
const opened = (['ja', 'zh', 'comma', 'simplified'] as const).map((file): [File, ReturnType<typeof openSync>] => [
	file,
	openSync(`node_modules/@fontsource/${files[file]}`),
]);
const written = lettersOfStory();
const had = await font(
	written,
	(letter) => opened.find(([, one]) => one.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))?.[0],
);
await write(ofPages, 'words-cjk', had, written);
