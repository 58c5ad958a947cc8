import { unzipSync } from 'fflate';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { pages, pointers, read } from '../.tools/site.ts';
import { offlineZip } from '../src/lib/disk.ts';
import { below, dist, site } from './site.ts';
import { unpackInto } from './unpack.ts';

test('the teachers’ page says how large the zip is, and no visitor is sent it unasked', () => {
	const words = `${(statSync(join(dist, offlineZip)).size / 1e6).toFixed(1)} MB`;
	const told = readFileSync(join(dist, 'teach/index.html'), 'utf8').matchAll(/data-zip-size[^>]*>([^<]*)/g);
	expect([...told].map(([, size]) => size)).toEqual([words, words]);
	expect(readFileSync(join(dist, 'sw.js'), 'utf8')).not.toContain(offlineZip);
});

/** What a page says, without its tags, scripts and styles, and without what the folder says of ways out of it. */
const wordsOf = (html: string): string =>
	html
		.replaceAll('<small> (online)</small>', '')
		.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
		.replace(/<(?:"[^"]*"|[^">])*>/g, ' ')
		.replace(/\s+/g, ' ');

test('every page says in the folder what it says on the site', () => {
	const files = unzipSync(readFileSync(join(dist, offlineZip)));
	const copied = Object.keys(files).filter((path) => /^files\/.*html$/.test(path));
	expect(copied.length).toBeGreaterThan(13);
	for (const path of copied) {
		const page = readFileSync(join(dist, path.slice('files/'.length)), 'utf8');
		if (page.includes('data-site-only')) continue;
		expect(wordsOf(new TextDecoder().decode(files[path])), path).toBe(wordsOf(page));
	}
});

for (const [base, from] of [
	['/', dist],
	['/x/', below],
] as const) {
	test(`every way in the folder of a site at ${base} leads to a file and place in it, or to the open web`, () => {
		const folder = mkdtempSync(join(tmpdir(), 'edition '));
		unpackInto(folder, join(from, offlineZip));
		expect(read({ file: join(folder, 'files/index.html'), path: '/' })).toContain(
			`<link rel="canonical" href="${site}${base}">`,
		);
		const all = pages(folder).map((page) => ({ file: page.file, ...pointers(read(page)) }));
		const idsOf = new Map(all.map(({ file, ids }) => [file, ids]));
		const faults = all.flatMap(({ file, points }) =>
			points
				.filter(({ attribute }) => ['href', 'src', 'srcset', 'action', 'poster'].includes(attribute))
				.filter(({ value }) => !/^(?:https?|mailto|data):/.test(value))
				.filter(({ value }) => {
					const url = new URL(value, pathToFileURL(file));
					const path = fileURLToPath(new URL(url.pathname, 'file:'));
					const id = decodeURIComponent(url.hash.slice(1));
					return (
						!path.startsWith(folder) ||
						!existsSync(path) ||
						path.endsWith('/') ||
						!(id === '' || (idsOf.get(path)?.has(id) ?? true))
					);
				})
				.map(({ attribute, value }) => `${file}: ${attribute}="${value}"`),
		);
		expect(all.length).toBeGreaterThan(15);
		expect(faults).toEqual([]);
		rmSync(folder, { recursive: true });
	});
}
