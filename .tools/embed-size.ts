import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { findFigures } from '../src/content/find-figures.ts';
import type { Figure } from '../src/figures/kit/manifest.ts';
import type { Budget } from './size.ts';

/** What each embedded figure may cost, kB of 1,000 bytes. */
export const limits: Record<string, number> = Object.fromEntries(
	Object.entries(await findFigures<Figure>(process.cwd())).map(([name, { budget }]) => [name, budget]),
);

/** Everything the frame of each figure loads at 600 px and more, gzipped (fonts as they are), and the script before paint. */
export function measureEmbeds(dir: string): Budget[] {
	const read = (path: string): Buffer => readFileSync(join(dir, path));
	const zipped = (path: string): number => gzipSync(read(path)).length;
	const scripts = { name: 'first script of an embed, with its messages', limit: 2, bytes: zipped('embed/frame.js') };
	const element = { name: 'script of the element for other pages', limit: 2, bytes: zipped('embed.js') };
	const pages = Object.entries(limits).map(([figure, limit]): Budget => {
		const page = `embed/${figure}/index.html`;
		const html = existsSync(join(dir, page)) ? read(page).toString() : '';
		const asked = (pattern: RegExp): string[] => [...html.matchAll(pattern)].map(([, address = '']) => address);
		const fonts = asked(/<link\b(?=[^>]*\bas="font")[^>]*\bhref="([^"]+)"/g);
		const others = [...asked(/<script\b[^>]*\bsrc="([^"]+)"/g), ...asked(/<source\b[^>]*\bsrcset="([^"]+)"/g)];
		const bytes =
			gzipSync(html).length +
			others.reduce((sum, address) => sum + zipped(address), 0) +
			fonts.reduce((sum, address) => sum + read(address).length, 0);
		return { name: `embedded ${figure}, all it loads`, bytes: html ? bytes : 0, limit };
	});
	return [scripts, element, ...pages];
}
