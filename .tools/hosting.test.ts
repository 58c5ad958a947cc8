import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bareScript } from '../src/site/build/bare-script.ts';
import { directives, headersFor, parseHeaders } from './headers.ts';
import { hosting } from './hosting.ts';
import { serve } from './serve.ts';

const read = (path: string): string => readFileSync(path, 'utf8');
const text = read('public/_headers');
const rules = parseHeaders(text);
const headers = (path: string) => headersFor(rules, path);
const policy = (path: string) => directives(headers(path).get('content-security-policy') ?? '');

const embeds = ['/embed/map/', '/embed/scene/the-gap/', '/embed/story/'];
const readable = ['/embed/map.js', '/embed.js', '/data/claims.csv', '/stills/map/gap-phone.svg', '/oembed/map.json'];
const pages = ['/', '/evidence/', '/about/', '/ring/', '/newsroom/', '/teach/', '/404.html'];
const downloads = ['/110-kilometres-offline.zip', '/newsroom/kit/map.zip', '/teach/110-kilometres.pptx'];
const hashed = ['/_astro/x.1a2b.js', '/_astro/fonts/1a2b.woff2'];

/** The name of the site in the rules. */
const site = 'https://110-kilometres.example';
/** The hash of the one script that stands in a page. */
const inline = createHash('sha256')
	.update(bareScript(read('src/story/client/late.js')))
	.digest('base64');

test('anyone may frame the embedded pages, and only ourselves the others', () => {
	for (const path of embeds) expect(policy(path).get('frame-ancestors'), path).toEqual(['*']);
	for (const path of pages) expect(policy(path).get('frame-ancestors'), path).toEqual(["'self'"]);
});

test('anyone may read the data and what frames load, and no page of ours', () => {
	for (const path of [...embeds, ...readable, ...hashed])
		expect(headers(path).get('access-control-allow-origin'), path).toBe('*');
	for (const path of pages) expect(headers(path).has('access-control-allow-origin'), path).toBe(false);
});

test('what has a hash in its name is kept for ever, and nothing else for long', () => {
	for (const path of hashed) expect(headers(path).get('cache-control')).toBe('public, max-age=31536000, immutable');
	for (const path of [...embeds, ...readable, ...pages, ...downloads])
		expect(headers(path).get('cache-control'), path).toBe('public, max-age=300');
});

test('the same policies are sent with everything', () => {
	for (const path of [...embeds, ...readable, ...pages, ...hashed]) {
		expect(headers(path).get('x-content-type-options')).toBe('nosniff');
		for (const header of ['referrer-policy', 'permissions-policy'])
			expect(headers(path).get(header), `${path} ${header}`).toBe(headers('/').get(header));
		expect(policy(path).get('script-src')).toEqual([`'self' ${site} 'sha256-${inline}'`]);
	}
});

test('the files for nginx and Caddy are those that npm run hosting writes', () => {
	for (const [path, file] of Object.entries(hosting(text))) expect(read(path), path).toBe(file);
});

test('a rule that is added reaches both, for its own paths and all others alike', () => {
	const added = hosting(`${text}\n/maps/*\n  X-Robots-Tag: noindex\n`);
	expect(added['.github/hosting/nginx.conf']).toContain(
		'map $uri $x_robots_tag {\n\tdefault "";\n\t~^/maps/ "noindex";',
	);
	expect(added['.github/hosting/nginx.conf']).toContain('add_header X-Robots-Tag $x_robots_tag always;');
	expect(added['.github/hosting/Caddyfile']).toContain('path /maps/*\n\theader @x_robots_tag_1 X-Robots-Tag "noindex"');
});

test('tables and maps are sent as what they are by each of the hosts, and by our own server, which says that it packs them', async () => {
	const dir = mkdtempSync(join(tmpdir(), 'a site '));
	mkdirSync(join(dir, 'evidence'));
	writeFileSync(join(dir, 'evidence/index.html'), 'The evidence');
	for (const name of ['a.csv', 'a.geojson']) writeFileSync(join(dir, name), 'a,b\n'.repeat(1000));
	const served = await serve({ dir });
	const types = new Map([
		['csv', 'text/csv'],
		['geojson', 'application/geo+json'],
	]);
	const [nginx, caddy] = Object.values(hosting(text));
	for (const [ending, type] of types) {
		expect(nginx).toContain(`types { ${type} ${ending}; }`);
		expect(caddy).toContain(`header @${ending} Content-Type "${type}`);
		const { headers: given } = await fetch(`${served.url}a.${ending}`);
		expect(given.get('content-type'), ending).toContain(type);
		if (ending === 'csv') expect(given.get('vary')).toContain('Accept-Encoding');
	}
	expect(nginx).toMatch(/^\tgzip_vary on;$/m);

	// An address without its last slash keeps its query; nginx does so by itself.
	const answer = await fetch(`${served.url}evidence?verdict=differs`, { redirect: 'manual' });
	expect(answer.headers.get('location')).toBe('/evidence/?verdict=differs');
	expect(caddy).toMatch(/^\tredir @unslashed \{path\}\/\?\{query\} 308$/m);
	await served.close();
	rmSync(dir, { recursive: true });
});
