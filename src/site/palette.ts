/** Roles on light ground: text reaches 7:1 on paper, graphics 3:1 on sea. */
export const light = {
	paper: '#fbfaf7',
	ink: '#14222c',
	soft: '#45545c',
	rule: '#d9d6cc',
	sea: '#dbe6ea',
	/** The sea where it is deeper than the first of the depths that the map draws, and so on down. */
	deep1: '#ccdce3',
	deep2: '#c0d3dd',
	deep3: '#b4cbd8',
	deep4: '#aac4d3',
	deep5: '#a0bdce',
	deep6: '#97b6c9',
	deep7: '#8eb0c5',
	land: '#f4f0e6',
	shore: '#8fa5af',
	/** What the eye is led to: links, the ring, the measured line. */
	accent: '#1f4f80',
	/** What differs from the article. */
	differs: '#8f3520',
	/** Lines of promises on the map. */
	promise: '#513d80',
	'actor-1': '#1f4f80',
	'actor-2': '#8f3520',
	'actor-3': '#513d80',
	'actor-4': '#664d08',
	/** No actor, or more than one. */
	none: '#45545c',
};

/** The colour roles of the project in one theme; each value is a CSS hex colour. */
export type Theme = Record<keyof typeof light, string>;

/** The same roles on a deep sea ground, chosen and not inverted. */
export const dark: Theme = {
	paper: '#0f1a21',
	ink: '#eef1ee',
	soft: '#b4c2c9',
	rule: '#33444e',
	sea: '#162e39',
	deep1: '#122733',
	deep2: '#0f222e',
	deep3: '#0d1d2a',
	deep4: '#0a1926',
	deep5: '#081522',
	deep6: '#06111e',
	deep7: '#050d1b',
	land: '#334249',
	shore: '#6d8996',
	accent: '#9cc4f2',
	differs: '#f5a68e',
	promise: '#c7b6f3',
	'actor-1': '#9cc4f2',
	'actor-2': '#f5a68e',
	'actor-3': '#c7b6f3',
	'actor-4': '#e2c063',
	none: '#b4c2c9',
};

const roles = Object.keys(light) as (keyof Theme)[];

const rules = (theme: Theme) => roles.map((r) => `.f-${r}{fill:${theme[r]}}.s-${r}{stroke:${theme[r]}}`).join('');

/** A style sheet for an SVG file: classes `f-<role>` fill and `s-<role>` stroke, in both themes. */
export function svgStyles(): string {
	return `<style>${rules(light)}@media(prefers-color-scheme:dark){${rules(dark)}}</style>`;
}

/** An SVG file that follows the reader's theme, held to one of them, as for a picture without a colour scheme. */
export function inTheme(svg: string, theme: Theme): string {
	return svg.replaceAll(svgStyles(), `<style>${rules(theme)}</style>`);
}

/** An SVG file for a reader that knows no colour scheme: only the rules of the light theme stay. */
export const inLight = (svg: string): string =>
	svg.replaceAll(/@media\(prefers-color-scheme:dark\)\{(?:[^{}]*\{[^{}]*\})*\}/g, '');

/** An SVG file without those rules of its style sheet that nothing in it has the class for. */
export function withUsedStyles(svg: string): string {
	const used = new Set([...svg.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')));
	return svg.replace(/<style>.*?<\/style>/s, (sheet) =>
		sheet.replaceAll(/\.([fs]-[\w-]+)\{[^}]*\}/g, (rule, name: string) => (used.has(name) ? rule : '')),
	);
}
