/** Writes src/site/early/early.json: how the fonts of many machines are cut to the measures of ours. Run: `npm run early`. */
import { writeFileSync } from 'node:fs';
import { openSync, type Font } from 'fontkit';
import { kins, type Kin, type Measure } from '../src/site/early/early.ts';
import { loadFacts } from '../src/content/facts.ts';

/** The file of each kin that npm has, whose widths are those of all of it, in both weights. */
const files: Record<string, (bold: boolean) => string> = {
	'Early Times': (bold) => `@fontsource/tinos/files/tinos-latin-${bold ? 700 : 400}-normal.woff`,
	'Early Noto Serif': (bold) => `@fontsource/noto-serif/files/noto-serif-latin-${bold ? 700 : 400}-normal.woff`,
	'Early DejaVu Serif': (bold) => `dejavu-fonts-ttf/ttf/DejaVuSerif${bold ? '-Bold' : ''}.ttf`,
	'Early Arial': (bold) => `@fontsource/arimo/files/arimo-latin-${bold ? 700 : 400}-normal.woff`,
	'Early Roboto': (bold) => `@fontsource/roboto/files/roboto-latin-${bold ? 700 : 400}-normal.woff`,
	'Early DejaVu Sans': (bold) => `dejavu-fonts-ttf/ttf/DejaVuSans${bold ? '-Bold' : ''}.ttf`,
};

const ours: Record<Kin['stands'], string> = { serif: 'source-serif-4', sans: 'source-sans-3' };

/** Every word of the story as often as it stands there, in letters that all of the fonts have. */
function storyWords(): string[] {
	const text = loadFacts().sections.flatMap(({ title, summary, steps }) => [
		...[title, summary],
		...steps.flatMap((step) => [step.title, step.key, step.say, step.plain]),
	]);
	return text
		.join(' ')
		.replaceAll(/[^ -~–—‘’“”]/g, '')
		.split(/\s+/);
}

/** The width of words set with the font's kerning, each with a space, em. */
export function widthOf(font: Font, words: string[]): number {
	const known = new Map<string, number>();
	let width = 0;
	for (const word of words) {
		const advance =
			known.get(word) ?? font.layout(`${word} `).positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
		known.set(word, advance);
		width += advance;
	}
	return width / font.unitsPerEm;
}

const percent = (share: number): number => Math.round(share * 10_000) / 100;

/** How a font is cut so that the words are as wide as in ours, and its lines lie where those of ours do. */
export function measure(own: Font, other: Font, words: string[]): Measure {
	const share = widthOf(own, words) / widthOf(other, words);
	const em = own.unitsPerEm * share;
	return { size: percent(share), ascent: percent(own.ascent / em), descent: percent(-own.descent / em) };
}

/** The measures of every kin in both weights, from the fonts' own tables. */
export function earlyMeasures(): Record<string, Record<400 | 600, Measure>> {
	const words = storyWords();
	const open = (file: string): Font => openSync(`node_modules/${file}`);
	const cut = ({ family, stands }: Kin, weight: 400 | 600): Measure =>
		measure(
			open(`@fontsource/${ours[stands]}/files/${ours[stands]}-latin-${String(weight)}-normal.woff`),
			open(files[family]!(weight === 600)),
			words,
		);
	return Object.fromEntries(kins.map((kin) => [kin.family, { 400: cut(kin, 400), 600: cut(kin, 600) }]));
}

if (import.meta.main) {
	const measures = earlyMeasures();
	// A face a line.
	const faces = JSON.stringify(measures, null, '\t').replaceAll(
		/\{\s+("size"[^}]*)\}/g,
		(_, values: string) => `{ ${values.trim().replaceAll(/\s+/g, ' ')} }`,
	);
	writeFileSync('src/site/early/early.json', `${faces}\n`);
	console.table(
		Object.entries(measures).flatMap(([family, of]) => [400, 600].map((w) => ({ family, weight: w, ...of[w as 400] }))),
	);
}
