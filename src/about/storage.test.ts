import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Ways of a page to keep something on a reader's device, or to learn something of it. */
const ways = {
	localStorage: ['src/slides/client/guess.ts'],
	sessionStorage: [],
	indexedDB: [],
	'document.cookie': [],
	cookieStore: [],
	'caches.': ['src/site/news/store.ts'],
	'navigator.geolocation': ['src/figures/ring/locate.ts'],
	sendBeacon: [],
	'history.replaceState': ['src/site/rewrite-address.ts'],
	'rewriteAddress(': [
		'src/evidence/client/live.ts',
		'src/figures/ring/live/link.ts',
		'src/lesson/client/live.ts',
		'src/site/rewrite-address.ts',
		'src/slides/client/state.ts',
		'src/story/client/place.ts',
	],
};

const files = globSync('src/**/*.{ts,astro,js}')
	.filter((file) => !file.endsWith('.test.ts'))
	.map((file) => [file, readFileSync(file, 'utf8')] as const);

for (const [way, known] of Object.entries(ways))
	test(`what the page on trust says of ${way} is all that the code does with it`, () => {
		const users = files.filter(([, text]) => text.includes(way)).map(([file]) => file);
		expect(users.sort(), 'a new place: tell readers of it in About.astro, then name it here').toEqual(known);
	});
