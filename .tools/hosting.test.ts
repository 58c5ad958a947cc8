import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { headersFor, parseHeaders } from './headers.ts';
import { caddyHeaders, caddyTypes, directives, nginxHeaders, nginxTypes } from './hosting.ts';
import { serve } from './serve.ts';

const read = (path: string): string => readFileSync(path, 'utf8');
const rules = parseHeaders(read('public/_headers'));
const hosts = {
	'public/_headers': (path: string) => headersFor(rules, path),
	'nginx.conf': nginxHeaders(read('.github/hosting/nginx.conf')),
	Caddyfile: caddyHeaders(read('.github/hosting/Caddyfile')),
};

const embeds = ['/embed/map/', '/embed/scene/the-gap/', '/embed/story/'];
const readable = ['/embed/map.js', '/embed.js', '/data/claims.csv', '/stills/map/gap-phone.svg', '/oembed/map.json'];
const pages = ['/', '/evidence/', '/ring/', '/newsroom/', '/teach/', '/404.html'];
const downloads = ['/110-kilometres-offline.zip', '/newsroom/kit/map.zip', '/teach/110-kilometres.pptx'];
const hashed = ['/_astro/x.1a2b.js', '/_astro/fonts/1a2b.woff2'];

/** The name of the site in all three. */
const site = 'https://110-kilometres.example';
/** The hash of the one script that stands in a page. */
const inline = createHash('sha256').update(read('src/story/client/late.js')).digest('base64');

for (const [name, headers] of Object.entries(hosts)) {
	const policy = (path: string) => directives(headers(path).get('content-security-policy') ?? '');

	test(`${name} lets anyone frame the embedded pages, and only ourselves the others`, () => {
		for (const path of embeds) expect(policy(path).get('frame-ancestors'), path).toEqual(['*']);
		for (const path of pages) expect(policy(path).get('frame-ancestors'), path).toEqual(["'self'"]);
	});

	test(`${name} lets anyone read the data and what frames load, and no page of ours`, () => {
		for (const path of [...embeds, ...readable, ...hashed])
			expect(headers(path).get('access-control-allow-origin'), path).toBe('*');
		for (const path of pages) expect(headers(path).has('access-control-allow-origin'), path).toBe(false);
	});

	test(`${name} keeps for ever what has a hash in its name, and nothing else for long`, () => {
		for (const path of hashed) expect(headers(path).get('cache-control')).toBe('public, max-age=31536000, immutable');
		for (const path of [...embeds, ...readable, ...pages, ...downloads])
			expect(headers(path).get('cache-control'), path).toBe('public, max-age=300');
	});

	test(`${name} sends the same policies with everything`, () => {
		for (const path of [...embeds, ...readable, ...pages, ...hashed]) {
			const sent = headers(path);
			expect(sent.get('x-content-type-options')).toBe('nosniff');
			for (const header of ['referrer-policy', 'permissions-policy'])
				expect(sent.get(header), `${path} ${header}`).toBe(hosts['public/_headers']('/').get(header));
			const [own, ours] = [policy(path), directives(headersFor(rules, path).get('content-security-policy') ?? '')];
			for (const one of [own, ours]) one.delete('frame-ancestors');
			expect(own).toEqual(ours);
			expect(own.get('script-src')).toEqual([`'self' ${site} 'sha256-${inline}'`]);
		}
	});
}

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
	expect(nginxTypes(read('.github/hosting/nginx.conf'))).toEqual(types);
	expect(caddyTypes(read('.github/hosting/Caddyfile'))).toEqual(types);
	for (const [ending, type] of types) {
		const { headers } = await fetch(`${served.url}a.${ending}`);
		expect(headers.get('content-type'), ending).toContain(type);
		if (ending === 'csv') expect(headers.get('vary')).toContain('Accept-Encoding');
	}
	expect(read('.github/hosting/nginx.conf')).toMatch(/^\tgzip_vary on;$/m);

	// An address without its last slash keeps its query; nginx does so by itself.
	const answer = await fetch(`${served.url}evidence?verdict=differs`, { redirect: 'manual' });
	expect(answer.headers.get('location')).toBe('/evidence/?verdict=differs');
	expect(read('.github/hosting/Caddyfile')).toMatch(/^\tredir @unslashed \{path\}\/\?\{query\} 308$/m);
	await served.close();
	rmSync(dir, { recursive: true });
});

test('a rule that one of them lacks is found', () => {
	const text = read('.github/hosting/nginx.conf');
	expect(() => nginxHeaders(text.replace('map $uri $framed_by', 'map $uri $other'))('/')).toThrow('$framed_by');
	expect(nginxHeaders(text.replaceAll(/.*nosniff.*\n/g, ''))('/').has('x-content-type-options')).toBe(false);
	const caddy = caddyHeaders(read('.github/hosting/Caddyfile').replace('@own not path', '@own path'));
	expect(caddy('/').has('content-security-policy')).toBe(false);
});
