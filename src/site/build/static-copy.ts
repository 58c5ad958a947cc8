import type MagicString from 'magic-string';
import { editHtml, isPolicy, put, type Tag } from './html.ts';

/** Where the site lies: its origin and its base path, with a closing slash. */
export interface Home {
	origin: string;
	base: string;
}

/** Where a site lies by its settings, with slashes at their ends or without; throws where the address names a folder, which the base has to. */
export function homeOf(address: string, base: string): Home {
	const { origin, pathname } = new URL(address);
	if (pathname !== '/') throw new Error(`SITE_URL is ${origin}, without a folder: BASE_PATH=${pathname} says in which`);
	return { origin, base: `${base}/`.replace(/\/+$/, '/') };
}

/** What a path below the base becomes. */
export type Place = (path: string) => string;

const files = /^(?:embed|_astro|stills)\/|^favicon\.svg$/;

/** Puts `place(path)` where a script, a style or a table of data names a path below the base. */
function repointCode(code: string, base: string, place: Place): string {
	const paths = '[\\w.-]+/[^"\'`)\\s$]*|[\\w.-]+\\.\\w+|[?#][^"\'`)\\s]*';
	const start = new RegExp(`(["'\`(])${RegExp.escape(base)}(?!/)(${paths})`, 'g');
	return code.replace(start, (_, quote: string, path: string) => quote + place(path));
}

/** The value of an attribute, repointed if it names a path below the base, or each picture of a list that does. */
function repointValue(key: string, value: string, base: string, place: Place): string {
	if (key === 'srcset') return value.replace(/[^\s,]+(?=\s|,|$)/g, (one) => repointValue('src', one, base, place));
	if (!value.startsWith(base) || value.startsWith('//')) return value;
	const path = value.slice(base.length);
	return (path === '' && key === 'href') || /^(?:[\w.-]+\/|[\w.-]+\.\w+$|[?#])/.test(path) ? place(path) : value;
}

/** Puts `place(path)` where an element, or the code inside it, names a path below the base. */
export function repoint(text: MagicString, { name, attributes, inner }: Tag, base: string, place: Place): void {
	for (const [key, value] of attributes) {
		const there = repointValue(key, value.text, base, place);
		if (there !== value.text) put(text, value, there);
	}
	if (name !== 'script' && name !== 'style') return;
	const code = repointCode(inner.text, base, place);
	if (code !== inner.text) put(text, inner, code);
}

/** Whether a page opened from a disk may not have an element: its policy, made for other addresses, and preloads. */
export const isBound = (tag: Tag): boolean =>
	isPolicy(tag) || (tag.name === 'link' && /^(?:module)?preload$/.test(tag.attributes.get('rel')?.text ?? ''));

/** Points at the copy itself what is a file of the page, all else at the site; `found` gathers the files. */
const split =
	({ origin, base }: Home, found: Set<string>): Place =>
	(path) => {
		if (!files.test(path)) return origin + base + path;
		found.add(path);
		return path;
	};

/** A script of an embedded page, with links to the site and files beside the page. In it the base is one text that paths are put behind. */
export function copyScript(code: string, { origin, base }: Home): string {
	const rooted = code.replaceAll(`\`${base}\``, '`/`');
	return repointCode(rooted, '/', split({ origin: origin + base.slice(0, -1), base: '/' }, new Set()));
}

/** An embedded page that works from any folder, and the paths below the site's root of the files that must lie beside it, as they do here. */
export function copyPage(html: string, home: Home): { text: string; files: string[] } {
	const found = new Set<string>();
	const place = split(home, found);
	const text = editHtml(html, (page, tags) => {
		for (const tag of tags) {
			if (isBound(tag)) put(page, tag, '');
			else repoint(page, tag, home.base, place);
		}
	});
	return { text, files: [...found] };
}
