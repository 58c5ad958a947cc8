import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { secondFacts } from '../.tools/second-story.ts';
import { lightAndDark } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { dist, facts, paths, second } from './site.ts';

/** Every word of a first story's names: its actors, places, speakers and sources' publishers, without those that any text may have. */
const names = [
	...Object.values(facts.actors).map(({ name }) => name),
	...Object.values(facts.places).flatMap(({ name }) => name.split(/[^\p{L}’-]+/u)),
	...Object.values(facts.speakers).flatMap(({ name }) => name.split(' ').slice(1)),
	facts.story.title,
].filter((name) => /^\p{Lu}\p{Ll}{3,}/u.test(name));
/** Ordinary words that are part of a place's name, and parts of names that stand for no place. */
const ordinary =
	/^(Airport|Analysts|Cape|Channel|China|City|East|Harbour|Island|Islands|Main|Ocean|Port|Second|Shoal|South|Station|Strait|Thomas|West|White|House)$/;
const telling = [...new Set(names)].filter((name) => !ordinary.test(name));

test.use({ baseURL: process.env.E2E_SECOND_URL ?? 'http://127.0.0.1:9/build-the-second-story-first/' });

test('a second story, built by the same source, says nothing of the first', () => {
	expect(telling.length).toBeGreaterThan(20);
	const files = readdirSync(second, { recursive: true, encoding: 'utf8' }).filter((file) =>
		/\.(html|svg|csv|xml|txt|geojson|json)$/.test(file),
	);
	const faults = files.flatMap((file) => {
		const text = readFileSync(join(second, file), 'utf8');
		// The gazetteer of the ring is of the whole world.
		return telling.filter((name) => new RegExp(`\\b${name}\\b`, 'u').test(text)).map((name) => `${file}: ${name}`);
	});
	expect(faults).toEqual([]);
	// The same look at the first story finds plenty, so it can fail.
	const first = readFileSync(join(dist, 'index.html'), 'utf8');
	expect(telling.filter((name) => first.includes(name)).length).toBeGreaterThan(10);
});

test('axe finds nothing on the second story, its slides, a figure of it and its lesson, and its figures come alive', async ({
	page,
}) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	for (const path of ['', 'present/', 'embed/ladder/', 'teach/']) {
		await page.goto(path);
		await lightAndDark(page, `the second story’s /${path}`);
	}
	await expect(page.locator('[data-dial] input')).toHaveCount(1);
	await page.goto('#how-wide');
	await expect(page.locator('.stage[data-live]').first()).toBeAttached();
	// It shows three kinds of figures, and has no page for those that it does not show.
	expect((await page.request.get('ring/')).status()).toBe(404);
	expect(paths).toContain('ring/');
});

test('every quotation of the second story is printed to the letter, and every mark has a name, with spaces around ids too', async ({
	page,
}) => {
	const told = await secondFacts();
	await page.goto('');
	const quotes = Object.values(told.claims).flatMap(({ quote }) => quote ?? []);
	expect(quotes.length).toBeGreaterThan(0);
	for (const quote of quotes) await expect(page.locator('main')).toContainText(`“${quote}”`);
	const marks = page.locator('main .mark');
	await expect(marks.first()).toBeVisible();
	await expect(marks.filter({ hasNotText: /\S/ })).toHaveCount(0);
});
