import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { rolldown, type Plugin } from 'rolldown';
import { forOldest, oldest } from './oldest.ts';

interface Options {
	/** The site's base path, and its origin if the script has to know it. */
	base: string;
	site?: string;
	/** The letters that can occur, if they are known: of the table of letter widths only theirs travel. */
	letters?: string | undefined;
	/** Asked before our own. */
	plugins?: Plugin[];
}

/**
 * One classic script out of our modules: a frame without an origin may load neither modules nor data from us, so that
 * everything is inlined, dynamic imports, JSON and style sheets too. `code` is the entry as if it stood in src/embed/client.
 */
export async function classicScript(
	code: string,
	{ base, site = '', letters, plugins = [] }: Options,
): Promise<string> {
	const entry = join(process.cwd(), 'src/embed/client/_entry.ts');
	const bundle = await rolldown({
		input: entry,
		platform: 'browser',
		// The sizes of stills and slides (figures/kit/frame.ts) are not for a frame, which has one of its own.
		treeshake: { manualPureFunctions: ['frameFor', 'projected', 'stretched'] },
		transform: {
			target: oldest,
			define: { 'import.meta.env.BASE_URL': JSON.stringify(base), 'import.meta.env.SITE': JSON.stringify(site) },
		},
		plugins: [
			{ name: 'entry', resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? code : null) },
			...plugins,
			sheets,
			faces,
			...(letters === undefined ? [] : [widthsOf(letters)]),
		],
	});
	try {
		const { output } = await bundle.generate({
			format: 'iife',
			minify: true,
			comments: { annotation: false },
			codeSplitting: false,
		});
		return output[0].code;
	} finally {
		await bundle.close();
	}
}

/** A style sheet without the space that only people need. */
const tight = (css: string): string =>
	css
		.replace(/\s+/g, ' ')
		.replace(/ ?([{};,]) ?|: /g, (space, sign: string | undefined) => sign ?? space.trim())
		.replaceAll(';}', '}');

/** Style sheets travel as text, as they do in the pages. Pictures in them are left out. */
const sheets: Plugin = {
	name: 'sheets',
	resolveId(id, importer) {
		if (!id.endsWith('.css?inline')) return null;
		const from = importer ?? process.cwd();
		const name = id.replace('?inline', '');
		// Found without the other plugins, which now and then forget who asks.
		const path = name.startsWith('.') ? resolve(dirname(from), name) : createRequire(from).resolve(name);
		return `\0${path}.ts`;
	},
	load(id) {
		if (!id.startsWith('\0') || !id.endsWith('.css.ts')) return null;
		const css = readFileSync(id.slice(1, -3), 'utf8').replace(/\/\*.*?\*\//gs, '');
		return `export default ${JSON.stringify(tight(forOldest(css.replace(/url\([^)]*\)/g, 'none'))))};`;
	},
};

/** Fonts asked for by address have none: the page that runs the script names them in its own style sheet. */
const faces: Plugin = {
	name: 'faces',
	resolveId: (id) => (id.endsWith('.woff2?url') ? '\0no-face' : null),
	load: (id) => (id === '\0no-face' ? "export default '';" : null),
};

/** What a script's own words may be written in. */
const isPlain = (letter: string): boolean => /[\w .,:;!?'"()/\u2010-\u203a-]/.test(letter);

/** Cuts the table of letter widths down to plain letters, punctuation and the letters of a text. */
const widthsOf = (text: string): Plugin => ({
	name: 'widths',
	load(id) {
		if (!id.endsWith('/kit/advances.json')) return null;
		const table = JSON.parse(readFileSync(id, 'utf8')) as { characters: string; 400: number[]; 600: number[] };
		const all = [...table.characters];
		const used = new Set(text.normalize('NFC'));
		const kept = all.flatMap((letter, index) => (isPlain(letter) || used.has(letter) ? [index] : []));
		const row = (weight: 400 | 600): (number | undefined)[] => kept.map((index) => table[weight][index]);
		return JSON.stringify({ characters: kept.map((index) => all[index]).join(''), 400: row(400), 600: row(600) });
	},
});
