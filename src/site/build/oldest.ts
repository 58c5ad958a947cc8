import minmax from '@csstools/postcss-media-minmax';
import postcss, { type AcceptedPlugin, type Plugin } from 'postcss';
import { paletteCss } from './palette-css.ts';

/** The oldest browsers that the story is built for, in the words of Vite and Rolldown; .github/HOSTING.md names them too. */
export const oldest = ['chrome103', 'firefox115', 'safari16', 'ios16'];

/** Windows are measured without a phone's bars where a browser can (styles/base.css), which Chromium can from 108 on. */
const smallWindow: Plugin = {
	postcssPlugin: 'small-window',
	Declaration(declaration) {
		if (declaration.prop === '--svh' || !/\dsvh\b/.test(declaration.value)) return;
		declaration.value = declaration.value.replaceAll(/([\d.]+)svh\b/g, 'calc($1 * var(--svh))');
	},
};

/** What turns our style sheets into ones that all browsers read, the oldest too; what they can't do has a fallback in the sheets. */
export const olderCss: AcceptedPlugin[] = [paletteCss, minmax(), smallWindow];

/** A style sheet for the oldest browsers. */
export const forOldest = (css: string): string => postcss(olderCss).process(css, { from: undefined }).css;
