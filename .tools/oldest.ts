import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import doiuse from 'doiuse';
import postcss from 'postcss';
import { command, count, type Result } from './gate.ts';
import { files } from './site.ts';
import { oldest } from '../src/site/build/oldest.ts';

/** What one of the oldest browsers lacks, and why the story is whole without it. */
const lacking: Record<string, string> = {
	'css-container-queries': 'the ring’s panel stays as it is on a window of middle width',
	'css-container-query-units': 'a list of cities is as long as the browser likes',
	'css-content-visibility': 'all sections are laid out at once',
	'css-display-contents': 'only what it means to screen readers was wrong',
	'css-has': 'in rules of their own, with a script or a simpler look beside them',
	'css-media-scripting': 'without it scripts are taken to run, and what needs none stays',
	'css-mixblendmode': 'a rule of Leaflet for tiles, which our maps have not',
	'css-paged-media': 'paper keeps the margins of the print dialogue',
	'css-selection': 'a rule of Leaflet for tiles',
	'css-touch-action': 'on a Mac nothing is touched',
	'viewport-unit-variants': 'only where @supports knows them (src/site/build/oldest.ts)',
};
/** Known but in parts, or of no weight where they are missing; the parts that we use are there. */
const partly = [
	'css-clip-path',
	'css-masks',
	'css-text-indent',
	'css3-cursors',
	'css3-cursors-grab',
	'multicolumn',
	'text-decoration',
	'text-size-adjust',
];

/** Vite's words for browsers as those of Can I use: `safari16` is `safari 16.0`, its first. */
const browsers = oldest.map((name) =>
	name
		.replace(/^ios(\d+)$/, 'ios_saf $1.0')
		.replace(/^safari(\d+)$/, 'safari $1.0')
		.replace(/^([a-z]+)(\d+)$/, '$1 $2'),
);

/** The style sheets of a built page or file. */
function sheetsOf(path: string): string[] {
	const text = readFileSync(path, 'utf8');
	return path.endsWith('.css')
		? [text]
		: [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css);
}

/** What of a style sheet one of the oldest browsers does not know, by Can I use's name; what has a fallback is left out. */
export function unknownTo(css: string): string[] {
	const found: string[] = [];
	const plugin = doiuse({
		browsers,
		ignore: [...Object.keys(lacking), ...partly],
		onFeatureUsage: ({ feature, usage }) => {
			found.push(`${feature}: ${usage.toString().slice(0, 120)}`);
		},
	});
	const { root } = postcss([plugin]).process(css, { from: undefined }).sync();
	// Can I use has no word on this: the whole declaration is dropped by Safari before 17.4 and Firefox before 128.
	root.walkDecls('content', (one) => {
		const before = one.prev();
		const isFirst = before?.type !== 'decl' || before.prop !== 'content';
		if (isFirst && /["')]\s*\/\s*["']/.test(one.value))
			found.push(`content with words for listeners alone: ${one.value}`);
	});
	return found;
}

/** Patterns that look behind, which Safari reads from 16.4 on: a bundler that knows it writes them as text, which no check of syntax reads. */
export const looksBehind = (script: string): string[] =>
	[...script.matchAll(/.{0,40}\(\?<[=!].{0,40}/g)].map(([found]) => found);

/** Properties of elements for ARIA, which Firefox has from 119 on; before it they are read as nothing. */
export const ariaProperties = (script: string): string[] =>
	[...script.matchAll(/\.aria[A-Z]\w+/g)].map(([found]) => found);

/** Checks that the oldest browsers know what a built site's style sheets, media and scripts are written in. */
export async function checkOldest(dir: string): Promise<Result> {
	const pages = files(dir).filter((path) => /\.(html|css)$/.test(path));
	const css = count(
		pages.map((name) => ({ name, faults: [...new Set(sheetsOf(join(dir, name)).flatMap(unknownTo))] })),
	);
	const media = count(
		pages.map((name) => ({
			name,
			faults: [...readFileSync(join(dir, name), 'utf8').matchAll(/\bmedia="[^"]*[<=>][^"]*"/g)].map(([found]) => found),
		})),
	);
	const scripts = files(dir).filter((path) => path.endsWith('.js'));
	const code = count(
		scripts.map((name) => {
			const text = readFileSync(join(dir, name), 'utf8');
			return { name, faults: [...looksBehind(text), ...ariaProperties(text)] };
		}),
	);
	// findLast and findLastIndex are of 2023, and in all of these browsers.
	const es = '--module --checkFeatures --allowList=ArrayFindLast,ArrayFindLastIndex --noColor';
	const js = await command(`es-check es2022 ${dir}/**/*.js ${es}`);
	return {
		passed: css.passed + media.passed + code.passed + Number(js.ok),
		failed: css.failed + media.failed + code.failed + Number(!js.ok),
		output: [css.output, media.output, code.output, js.ok ? '' : js.output].join('\n'),
	};
}
