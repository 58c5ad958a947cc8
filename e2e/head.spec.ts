import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { dist, facts, paths, site } from './site.ts';

test('every page has its own title and description, and its canonical address', async ({ page }) => {
	const titles = new Set<string>();
	// An embedded page is canonical at the story; the papers are for the printer and not for a search.
	const pages = paths.filter((path) => !/^(404|embed\/|teach\/paper\/)/.test(path));
	for (const path of pages) {
		await page.goto(path);
		titles.add(await page.title());
		expect(await page.locator('html').getAttribute('lang'), path).toBe('en');
		expect((await page.locator('meta[name="description"]').getAttribute('content'))?.length ?? 0, path).toBeGreaterThan(
			40,
		);
		const own = new URL(path, site).href;
		expect(await page.locator('link[rel="canonical"]').getAttribute('href'), path).toBe(own);
		expect(await page.locator('meta[property="og:url"]').getAttribute('content'), path).toBe(own);
		const ld = page.locator('head script[type="application/ld+json"]');
		if ((await ld.count()) > 0)
			expect(JSON.parse((await ld.textContent()) ?? ''), path).toMatchObject({ url: own, mainEntityOfPage: own });
	}
	expect(titles.size).toBe(pages.length);
});

test('the picture for sharing exists and is 1200 × 630', async ({ page }) => {
	await page.goto('');
	const address = (await page.locator('meta[property="og:image"]').getAttribute('content')) ?? '';
	expect(address.startsWith(site)).toBe(true);
	const image = readFileSync(join(dist, new URL(address).pathname));
	expect(image.toString('latin1', 1, 4)).toBe('PNG');
	expect([image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual([1200, 630]);
	expect((await page.locator('meta[property="og:image:alt"]').getAttribute('content'))?.length ?? 0).toBeGreaterThan(
		20,
	);
	for (const property of ['og:title', 'og:description', 'og:url', 'og:type']) {
		await expect(page.locator(`meta[property="${property}"]`)).toHaveAttribute('content', /.+/);
	}
});

test('the structured data names the story and the article it is based on', async ({ page }) => {
	await page.goto('');
	const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
	const data = blocks.map((text) => JSON.parse(text) as Record<string, unknown>);
	const article = data.find((block) => block['@type'] === 'Article');
	expect(article?.['@context']).toBe('https://schema.org');
	expect(article?.headline).toBeTruthy();
	expect(JSON.stringify(article?.isBasedOn)).toContain(facts.story.article.url);
});

test('the sitemap, robots.txt and the feed of corrections are there and agree', async ({ page, request }) => {
	const robots = await (await request.get('robots.txt')).text();
	const map = /^Sitemap: (\S+)$/m.exec(robots)?.[1] ?? '';
	expect(map.startsWith(site)).toBe(true);
	let xml = readFileSync(join(dist, new URL(map).pathname), 'utf8');
	const child = /<sitemap>\s*<loc>([^<]+)/.exec(xml)?.[1];
	if (child !== undefined) xml = readFileSync(join(dist, new URL(child).pathname), 'utf8');
	const listed = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
	expect(listed).toContain(`${site}/`);
	for (const path of ['evidence', 'plain', 'key']) expect(listed).toContain(`${site}/${path}/`);
	await page.goto('');
	const feed = (await page.locator('link[type="application/atom+xml"]').first().getAttribute('href')) ?? '';
	const atom = await request.get(feed);
	expect(atom.status()).toBe(200);
	expect(await atom.text()).toContain('<feed xmlns="http://www.w3.org/2005/Atom"');
});
