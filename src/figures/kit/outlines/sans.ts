import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { openSync, type Font } from 'fontkit';

/** The two weights of Source Sans 3 that labels are set in. */
export type SansWeight = 400 | 600;

// From the project's root and not from this file, which a build moves elsewhere.
const require = createRequire(resolve('package.json'));
const subsets = ['latin', 'latin-ext', 'vietnamese'] as const;
const opened = new Map<SansWeight, Font[]>();

/** The files of one weight of Source Sans 3, in the order in which a browser would try them. */
export function sansFonts(weight: SansWeight): Font[] {
	let fonts = opened.get(weight);
	if (!fonts) {
		fonts = subsets.map((subset) =>
			openSync(require.resolve(`@fontsource/source-sans-3/files/source-sans-3-${subset}-${weight}-normal.woff`)),
		);
		opened.set(weight, fonts);
	}
	return fonts;
}

/** The languages whose letters Source Sans 3 has not. */
export type FontLang = 'ja' | 'zh-Hant';

// Cut by `npm run words-fonts`: what pages load is what stills are drawn from.
const letters = ['words', 'words-sentence', 'words-journey'];
const files = { ja: letters, 'zh-Hant': ['words-zh', ...letters] };
const others = new Map<FontLang, Font[]>();

/** The files for a language, in the order in which a browser would try them; Japanese and Chinese have one weight. */
export function fontsFor(weight: SansWeight, lang?: FontLang): Font[] {
	if (!lang) return sansFonts(weight);
	const fonts = others.get(lang) ?? files[lang].map((file) => openSync(resolve(`src/figures/kit/fonts/${file}.woff2`)));
	others.set(lang, fonts);
	return [...fonts, ...sansFonts(400)];
}
