import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newsletterFiles } from '../src/lib/disk.ts';

/** The address under which the site is published: `SITE_URL`, or an example. */
export const site = process.env.SITE_URL ?? 'https://110-kilometres.example';

/** One HTML page of a built folder: its file, and its path on the site without the base (closing slash kept). */
export interface Page {
	file: string;
	path: string;
}

/** Every HTML file of a built folder, in order of path: its pages, and the newsletter, which is an e-mail and lives by other rules. */
export function htmlFiles(dir: string): Page[] {
	return files(dir)
		.filter((path) => path.endsWith('.html'))
		.map((path) => ({ file: join(dir, path), path: `/${path}`.replace(/\/index\.html$/, '/') }))
		.sort((a, b) => a.path.localeCompare(b.path));
}

/** Every HTML page of a built folder, in order of path. */
export const pages = (dir: string): Page[] => htmlFiles(dir).filter(({ path }) => path !== `/${newsletterFiles.html}`);

/** Every file of a built folder, relative to it. */
export function files(dir: string): string[] {
	return readdirSync(dir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(join(dir, '/').length));
}

/** One attribute of a page that points at something, character references resolved. */
export interface Pointer {
	attribute: string;
	value: string;
}

/** What a page points at (href, src, srcset, popovertarget, for, aria-…) and the ids it defines; scripts' text is left out. */
export function pointers(html: string): { points: Pointer[]; ids: Set<string> } {
	const markup = html.replace(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/gi, '$1').replace(/<!--[\s\S]*?-->/g, '');
	const points: Pointer[] = [];
	const ids = new Set<string>();
	for (const [tag] of markup.matchAll(/<[a-z][^\s>]*(?:[^>"']|"[^"]*"|'[^']*')*>/gi)) {
		for (const [, name = '', double, single, bare] of tag.matchAll(
			/\s([^\s=>"'/]+)=(?:"([^"]*)"|'([^']*)'|([^\s>]+))/g,
		)) {
			const attribute = name.toLowerCase();
			const value = decode(double ?? single ?? bare ?? '');
			if (attribute === 'id') ids.add(value);
			else points.push({ attribute, value });
		}
	}
	return { points, ids };
}

/** The text of one page. */
export function read(page: Page): string {
	return readFileSync(page.file, 'utf8');
}

function decode(text: string): string {
	return text
		.replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
		.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
		.replaceAll('&quot;', '"')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&amp;', '&');
}
