import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { create, type Font } from 'fontkit';
import { convert } from 'fontverter';

/** The two weights of Source Sans 3 that labels are set in. */
export type SansWeight = 400 | 600;

// From the project's root and not from this file, which a build moves elsewhere.
const require = createRequire(resolve('package.json'));
/**
 * Opens a font file of the web. It is unpacked first: fontkit would inflate a table of a packed font anew for each letter, and
 * can’t cut letters out of a WOFF2 file for a document that brings them along.
 */
const openFont = async (file: string): Promise<Font> => create(await convert(readFileSync(file), 'sfnt'));
const subsets = ['latin', 'latin-ext', 'vietnamese'] as const;
const ofWeight = (weight: SansWeight): Promise<Font[]> =>
	Promise.all(
		subsets.map((subset) =>
			openFont(require.resolve(`@fontsource/source-sans-3/files/source-sans-3-${subset}-${weight}-normal.woff`)),
		),
	);
const sans = { 400: await ofWeight(400), 600: await ofWeight(600) };

/** The files of one weight of Source Sans 3, in the order in which a browser would try them. */
export const sansFonts = (weight: SansWeight): Font[] => sans[weight];

/** The languages whose letters Source Sans 3 has not. */
export type FontLang = 'ja' | 'zh-Hant';

// Cut by `npm run words-fonts`: what pages load is what stills are drawn from.
const words = (file: string): Promise<Font> => openFont(resolve(`src/figures/kit/fonts/${file}.woff2`));
// One after the other: the unpacker of WOFF2 does one thing at a time.
const letters = [await words('words'), await words('words-sentence'), await words('words-journey')];
const others: Record<FontLang, Font[]> = { ja: letters, 'zh-Hant': [await words('words-zh'), ...letters] };

/** The files for a language, in the order in which a browser would try them; Japanese and Chinese have one weight. */
export const fontsFor = (weight: SansWeight, lang?: FontLang): Font[] =>
	lang ? [...others[lang], ...sansFonts(400)] : sansFonts(weight);
