import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openSync } from 'fontkit';
import { findFigures } from '../src/content/find-figures.ts';
import type { Figure } from '../src/figures/kit/manifest.ts';

/** One budget: what was measured, in bytes as sent (gzip, or as they are for fonts), and its limit in kB of 1,000 bytes. */
export interface Budget {
	name: string;
	bytes: number;
	limit: number;
}

/** What each embedded figure may cost, kB of 1,000 bytes. */
export const limits: Record<string, number> = Object.fromEntries(
	Object.entries(await findFigures<Figure>()).map(([name, { budget }]) => [name, budget]),
);

/** The addresses of the fonts of a page, other than those in `known`, that have letters of it in the range for which it asks them. */
function fontsFor(dir: string, html: string, known: string[]): string[] {
	const letters = [...new Set(html)].map((letter) => letter.codePointAt(0) ?? 0);
	return [...html.matchAll(/@font-face\s*\{[^}]*\}/g)].flatMap(([face]) => {
		const [, address = ''] = /url\("?([^")]+\.woff2)/.exec(face) ?? [];
		const [, ranges = 'U+0-10FFFF'] = /unicode-range:([^;}]+)/.exec(face) ?? [];
		// Only tables and figures that print Japanese or Chinese are set in its letters; the last of them are for systems without any.
		const isLast = /font-family:["']?words-cjk/.test(face);
		const isUnused = isLast || (/font-family:["']?words/.test(face) && !/class="[^"]*\bworded\b/.test(html));
		if (!address || known.includes(address) || isUnused) return [];
		const within = [...ranges.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/gi)].map(
			([, from = '', to = from]) => [parseInt(from, 16), parseInt(to, 16)] as const,
		);
		const font = openSync(join(dir, address));
		const asks = (letter: number) => within.some(([from, to]) => from <= letter && letter <= to);
		return letters.some((letter) => asks(letter) && font.hasGlyphForCodePoint(letter)) ? [address] : [];
	});
}

/** What a tour may weigh, kB of 1,000 bytes: its script, which comes when its figure is live and nothing else waits, and its words, which stand in the page. */
const tourLimit = 6;

/** The words of the tour that stand in a page, as JSON; none where it has none. */
function toldIn(html: string): string {
	const [, island = '{}'] = /<script\b[^>]*\bid="embed-data">(.*?)<\/script>/s.exec(html) ?? [];
	const { tour } = JSON.parse(island) as { tour?: unknown };
	return tour === undefined ? '' : JSON.stringify(tour);
}

/** Everything the frame of each figure loads at 600 px and more until it is live, gzipped (fonts as they are), then its tour, and the script before paint. */
export function measureEmbeds(dir: string): Budget[] {
	const read = (path: string): Buffer => readFileSync(join(dir, path));
	const zipped = (path: string): number => gzipSync(read(path)).length;
	const scripts = { name: 'first script of an embed, with its messages', limit: 2, bytes: zipped('embed/frame.js') };
	const element = { name: 'script of the element for other pages', limit: 2, bytes: zipped('embed.js') };
	const pages = Object.entries(limits).map(([figure, limit]): Budget => {
		const page = `embed/${figure}/index.html`;
		const html = existsSync(join(dir, page)) ? read(page).toString() : '';
		const asked = (pattern: RegExp): string[] => [...html.matchAll(pattern)].map(([, address = '']) => address);
		const faces = asked(/<link\b(?=[^>]*\bas="font")[^>]*\bhref="([^"]+)"/g);
		const fonts = [...faces, ...fontsFor(dir, html, faces)];
		const others = [...asked(/<script\b[^>]*\bsrc="([^"]+)"/g), ...asked(/<source\b[^>]*\bsrcset="([^"]+)"/g)];
		const bytes =
			gzipSync(html).length +
			others.reduce((sum, address) => sum + zipped(address), 0) +
			fonts.reduce((sum, address) => sum + read(address).length, 0);
		return { name: `embedded ${figure}, all it loads to be live`, bytes: html ? bytes : 0, limit };
	});
	const tours = Object.keys(limits).map((figure): Budget => {
		const page = `embed/${figure}/index.html`;
		const told = existsSync(join(dir, page)) ? toldIn(read(page).toString()) : '';
		const bytes = told ? zipped('embed/tour.js') + gzipSync(told).length : 0;
		return { name: `tour of the embedded ${figure}`, bytes, limit: tourLimit };
	});
	return [scripts, element, ...pages, ...tours];
}
