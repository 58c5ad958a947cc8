/** Cuts the story's fonts to the characters it uses and writes them to src/site/fonts: `npm run fonts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const ascii = Array.from({ length: 95 }, (_, i) => String.fromCodePoint(32 + i)).join('');

/** Each part of a face: the file it is cut from, and its characters; astro.config.mjs names the same ranges. */
const parts = [
	['latin', '', `${ascii}\u00a0“”‘’–—…·×°²§©→←↑↓≠≈−ñéèêáàóòúíìüßçâã`],
	['latin-ext', '-ext', 'ĀāĒēĪīŌōŪūǎǔ'],
	['vietnamese', '-viet', 'ỏ'],
] as const;

const faces = [
	['source-serif-4', 'serif'],
	['source-sans-3', 'sans'],
] as const;

/** Text is set in these weights and what lies between. */
const weights = { min: 400, max: 600 };

/**
 * What a page does with letters: kerning, ligatures, and digits of one width where it asks for them. Without the fractions and
 * the other figures, which no page asks for, and what only combining marks need, of which no file has any, a face is a sixth less.
 */
const keepFeatures = ['kern', 'liga', 'tnum'];

for (const [family, name] of faces) {
	for (const [subset, suffix, characters] of parts) {
		const file = `node_modules/@fontsource-variable/${family}/files/${family}-${subset}-wght-normal.woff2`;
		const options = { targetFormat: 'woff2', variationAxes: { wght: weights }, keepFeatures } as const;
		const cut = await subsetFont(readFileSync(file), characters, options);
		writeFileSync(`src/site/fonts/${name}${suffix}.woff2`, cut);
		console.log(name, subset, cut.length);
	}
}

// The embedded pages with the smallest budget carry one weight.
const one = readFileSync('node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2');
writeFileSync(
	'src/site/fonts/sans-400.woff2',
	await subsetFont(one, parts[0][2], { targetFormat: 'woff2', keepFeatures }),
);
