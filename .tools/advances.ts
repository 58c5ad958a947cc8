/** Writes src/figures/kit/advances.json: the advance of every character that a label may use. Run: `npx node .tools/advances.ts`. */
import { writeFileSync } from 'node:fs';
import { sansFonts, type SansWeight } from '../src/figures/kit/outlines/sans.ts';

/** Basic Latin, Latin-1, Latin Extended-A, the pinyin carons, Vietnamese, punctuation and a few signs. */
const ranges = [
	[0x20, 0x7e],
	[0xa0, 0x17f],
	[0x1cd, 0x1dc],
	[0x1ea0, 0x1ef9],
	[0x2010, 0x2033],
	[0x20ac, 0x20ac],
	[0x2122, 0x2122],
	[0x2212, 0x2212],
] as const;

const advance = (weight: SansWeight, code: number): number | undefined =>
	sansFonts(weight)
		.find((font) => font.hasGlyphForCodePoint(code))
		?.glyphForCodePoint(code).advanceWidth;

const codes = ranges
	.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i))
	.filter((code) => advance(400, code) !== undefined);
const row = (weight: SansWeight) => codes.map((code) => advance(weight, code) ?? 0).join(',');
const characters = JSON.stringify(String.fromCodePoint(...codes));
writeFileSync(
	'src/figures/kit/advances.json',
	`{"characters":${characters},"400":[${row(400)}],"600":[${row(600)}]}\n`,
);
console.log(`${codes.length} characters`);
