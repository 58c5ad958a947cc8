/** Cuts the story's fonts to the characters it uses and writes them to src/styles/fonts: `npm run fonts`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

/** Basic Latin, the punctuation of careful setting, and the letters of romanised Japanese, Chinese and Filipino names. */
const ascii = Array.from({ length: 95 }, (_, i) => String.fromCodePoint(32 + i)).join('');
const characters = `${ascii}\u00a0“”‘’–—…·×°²§©→←↑↓≠≈−ōūēīāŌñéèêáàóòúíìǎěǒǐǔüßç`;

const faces = [
	['source-serif-4', 'source-serif-4-latin-400-normal', 'serif-400'],
	['source-serif-4', 'source-serif-4-latin-600-normal', 'serif-600'],
	['source-sans-3', 'source-sans-3-latin-400-normal', 'sans-400'],
	['source-sans-3', 'source-sans-3-latin-600-normal', 'sans-600'],
] as const;

mkdirSync('src/styles/fonts', { recursive: true });
for (const [family, file, name] of faces) {
	const font = readFileSync(`node_modules/@fontsource/${family}/files/${file}.woff2`);
	const cut = await subsetFont(font, characters, { targetFormat: 'woff2' });
	writeFileSync(`src/styles/fonts/${name}.woff2`, cut);
	console.log(name, cut.length);
}
