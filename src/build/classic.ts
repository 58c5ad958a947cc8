import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown, type Plugin } from 'rolldown';

/**
 * One classic script out of our modules: a frame without an origin may load neither modules nor data from us, so that
 * everything is inlined, dynamic imports, JSON and style sheets too. `code` is the entry as if it stood in src/casts/embed;
 * of the table of letter widths only those in `letters` travel, if they are known.
 */
export async function classicScript(code: string, base: string, letters?: string): Promise<string> {
	const entry = join(process.cwd(), 'src/casts/embed/_entry.ts');
	const bundle = await rolldown({
		input: entry,
		platform: 'browser',
		transform: { target: 'es2022', define: { 'import.meta.env.BASE_URL': JSON.stringify(base) } },
		plugins: [
			{ name: 'entry', resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? code : null) },
			sheets,
			...(letters === undefined ? [] : [widthsOf(letters)]),
		],
	});
	try {
		const { output } = await bundle.generate({ format: 'iife', minify: true, codeSplitting: false });
		return output[0].code;
	} finally {
		await bundle.close();
	}
}

/** Style sheets travel as text and are adopted; asked for by address they have none. Pictures in them are left out. */
const sheets: Plugin = {
	name: 'sheets',
	async resolveId(id, importer) {
		if (!/\.css(\?url)?$/.test(id)) return null;
		const found = await this.resolve(id.replace('?url', ''), importer, { skipSelf: true });
		return found && `\0${found.id}.ts`;
	},
	load(id) {
		if (!id.startsWith('\0') || !id.endsWith('.css.ts')) return null;
		const css = readFileSync(id.slice(1, -3), 'utf8').replace(/url\([^)]*\)/g, 'none');
		return `const sheet = new CSSStyleSheet();
sheet.replaceSync(${JSON.stringify(css)});
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
export default '';`;
	},
};

const isPunctuation = (letter: string): boolean => /[\u2010-\u203a]/.test(letter);

/** Cuts the table of letter widths down to ASCII, punctuation and the letters of a text. */
const widthsOf = (text: string): Plugin => ({
	name: 'widths',
	load(id) {
		if (!id.endsWith('/lib/advances.json')) return null;
		const table = JSON.parse(readFileSync(id, 'utf8')) as { characters: string; 400: number[]; 600: number[] };
		const all = [...table.characters];
		const used = new Set(text.normalize('NFC'));
		const kept = all.flatMap((letter, index) =>
			letter < '\x7f' || isPunctuation(letter) || used.has(letter) ? [index] : [],
		);
		const row = (weight: 400 | 600): (number | undefined)[] => kept.map((index) => table[weight][index]);
		return JSON.stringify({ characters: kept.map((index) => all[index]).join(''), 400: row(400), 600: row(600) });
	},
});
