/** Cuts the story's fonts to the characters it uses and writes them to src/styles/fonts: `npm run fonts`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const ascii = Array.from({ length: 95 }, (_, i) => String.fromCodePoint(32 + i)).join('');

/** Each part of a face: the file it is cut from, and its characters; astro.config.mjs names the same ranges. */
const parts = [
	['latin', '', `${ascii}\u00a0“”‘’–—…·×°²§©→←↑↓≠≈−ñéèêáàóòúíìüßçâã`],
	['latin-ext', '-ext', 'ĀāĒēĪīŌōŪūǍǎĚěǏǐǑǒǓǔ'],
	['vietnamese', '-viet', 'ảẢỏỎạẠọỌầồ'],
] as const;

const faces = [
	['source-serif-4', 'serif'],
	['source-sans-3', 'sans'],
] as const;

mkdirSync('src/styles/fonts', { recursive: true });
for (const [family, name] of faces) {
	for (const weight of ['400', '600']) {
		for (const [subset, suffix, characters] of parts) {
			const file = `node_modules/@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff2`;
			const cut = await subsetFont(readFileSync(file), characters, { targetFormat: 'woff2' });
			writeFileSync(`src/styles/fonts/${name}-${weight}${suffix}.woff2`, cut);
			console.log(name, weight, subset, cut.length);
		}
	}
}
