import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { measureEmbeds, type Budget } from './embed-size.ts';
import { count, type Finding, type Result } from './gate.ts';
import { files } from './site.ts';
import { bookFile, offlineZip } from '../src/lib/disk.ts';

/** Measures a built folder's first page and its figures' chunks against the budgets; needs no browser. */
export function measureSizes(dir: string): Budget[] {
	const html = readFileSync(join(dir, 'index.html'), 'utf8');
	const file = (address: string): string => join(dir, address.replace(/^.*(?=\/_astro\/)/, ''));
	const attribute = (pattern: RegExp): string[] => [...html.matchAll(pattern)].map(([, address = '']) => address);
	const scripts = closure(attribute(/<script\b[^>]*\bsrc="([^"]+)"/g).map(file));
	const inline = attribute(/<script\b(?![^>]*(?:src=|application\/(?:ld\+)?json))[^>]*>([\s\S]*?)<\/script>/g);
	const sheets = attribute(/<link\b[^>]*\brel="stylesheet"[^>]*\bhref="([^"]+)"/g).map(file);
	const styles = attribute(/<style[^>]*>([\s\S]*?)<\/style>/g);
	const fonts = attribute(/<link\b(?=[^>]*\bas="font")[^>]*\bhref="([^"]+)"/g).map((address) => join(dir, address));
	const js = sum(scripts.map(gzipped)) + (inline.length > 0 ? gzipSync(inline.join('')).length : 0);
	const linked = sum(sheets.map(gzipped));
	const css = linked + (styles.length > 0 ? gzipSync(styles.join('')).length : 0);
	const font = sum(fonts.map((path) => readFileSync(path).length));
	const page = gzipSync(html).length;
	const coasts = files(dir).filter((path) => /_astro\/coast-[^/]+\.js$/.test(path));
	const seas = (level: string): number =>
		sum(
			files(dir)
				.filter((path) => path.includes(`_astro/sea-${level}.`))
				.map((path) => gzipped(join(dir, path))),
		);
	return [
		{ name: 'first-view JavaScript', bytes: js, limit: 12 },
		{ name: 'CSS of the first page', bytes: css, limit: 14 },
		{ name: 'preloaded fonts', bytes: font, limit: 60 },
		{ name: 'first view (HTML with styles, scripts, fonts)', bytes: page + js + linked + font, limit: 150 },
		{ name: 'Leaflet chunk', bytes: chunk(dir, 'leaflet-container'), limit: 45 },
		{ name: 'Chart.js chunk', bytes: chunk(dir, 'is not a registered'), limit: 60 },
		{
			name: 'coastline of the map, both levels',
			bytes: sum(coasts.map((path) => gzipped(join(dir, path)))),
			limit: 45,
		},
		{ name: 'depths of the sea, the region', bytes: seas('far'), limit: 25 },
		{ name: 'depths of the sea, the near view', bytes: seas('near'), limit: 12 },
		{ name: 'JavaScript of the slides beyond the story’s', bytes: sum(own(dir, 'present').map(gzipped)), limit: 6 },
		{ name: 'offline edition', bytes: plain(join(dir, offlineZip)), limit: 10_000 },
		{ name: 'book for reading apps', bytes: plain(join(dir, bookFile)), limit: 6000 },
		...measureEmbeds(dir),
	];
}

/** Checks the budgets: one check each. */
export function checkSizes(dir: string): Result {
	return count(
		measureSizes(dir).map(({ name, bytes, limit }): Finding => {
			const faults = bytes === 0 ? ['nothing found to measure'] : [];
			if (bytes > limit * 1000) faults.push(`${kb(bytes)} is over ${String(limit)} kB`);
			return { name, faults };
		}),
	);
}

/** Bytes as kB with one decimal. */
export function kb(bytes: number): string {
	return `${(bytes / 1000).toFixed(1)} kB`;
}

/** Script files with everything they import statically; dynamic imports are fetched later and left out. */
function closure(entries: string[]): string[] {
	const seen = new Set<string>();
	const visit = (path: string): void => {
		if (seen.has(path) || !existsSync(path)) return;
		seen.add(path);
		const code = readFileSync(path, 'utf8');
		for (const [, name = ''] of code.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+)["']/g))
			visit(join(path, '..', name));
	};
	entries.forEach(visit);
	return [...seen];
}

/** The entry scripts of a page; what they import is shared with the story. */
function own(dir: string, page: string): string[] {
	const html = readFileSync(join(dir, page, 'index.html'), 'utf8');
	return [...html.matchAll(/<script\b[^>]*\bsrc="[^"]*(\/_astro\/[^"]+)"/g)].map(([, path = '']) => join(dir, path));
}

/** The gzipped size of the one script chunk of the story that holds a library's own words; embeds have it in theirs. */
function chunk(dir: string, words: string): number {
	const found = files(dir).filter(
		(path) => /^_astro\/.*\.js$/.test(path) && readFileSync(join(dir, path), 'utf8').includes(words),
	);
	return Math.max(0, ...found.map((path) => gzipped(join(dir, path))));
}

function gzipped(path: string): number {
	return gzipSync(readFileSync(path)).length;
}

/** The size of a file as it is; 0 without one. */
function plain(path: string): number {
	return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function sum(numbers: number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}

if (import.meta.main) {
	const budgets = measureSizes(process.env.OUT_DIR ?? 'dist');
	for (const { name, bytes, limit } of budgets) {
		console.log(`${bytes > 0 && bytes <= limit * 1000 ? 'ok  ' : 'FAIL'} ${name}: ${kb(bytes)} of ${String(limit)} kB`);
	}
	if (budgets.some(({ bytes, limit }) => bytes === 0 || bytes > limit * 1000)) process.exitCode = 1;
}
