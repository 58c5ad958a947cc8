import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { dist, facts, paths, sentPage, site } from './site.ts';

/** What a page as it is sent says in an attribute of the first element that matches. */
const said = (sent: Document, selector: string, attribute = 'content'): string =>
	sent.querySelector(selector)?.getAttribute(attribute) ?? '';

test('every page has its own title and description, and its canonical address', () => {
	const titles = new Set<string>();
	// An embedded page is canonical at the story; the papers are for the printer and not for a search.
	const pages = paths.filter((path) => !/^(404|embed\/|teach\/paper\/)/.test(path));
	for (const path of pages) {
		const sent = sentPage(path);
		titles.add(sent.title);
		expect(said(sent, 'html', 'lang'), path).toBe('en');
		expect(said(sent, 'meta[name="description"]').length, path).toBeGreaterThan(40);
		const own = new URL(path, site).href;
		expect(said(sent, 'link[rel="canonical"]', 'href'), path).toBe(own);
		expect(said(sent, 'meta[property="og:url"]'), path).toBe(own);
		const ld = sent.querySelector('head script[type="application/ld+json"]')?.textContent;
		if (ld) expect(JSON.parse(ld), path).toMatchObject({ url: own, mainEntityOfPage: own });
	}
	expect(titles.size).toBe(pages.length);
	expect([...titles].filter((title) => title.trim() === '')).toEqual([]);
});

test('the picture for sharing exists and is 1200 × 630', () => {
	const sent = sentPage('');
	const address = said(sent, 'meta[property="og:image"]');
	expect(address.startsWith(site)).toBe(true);
	const image = readFileSync(join(dist, new URL(address).pathname));
	expect(image.toString('latin1', 1, 4)).toBe('PNG');
	expect([image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual([1200, 630]);
	expect(said(sent, 'meta[property="og:image:alt"]').length).toBeGreaterThan(20);
	for (const property of ['og:title', 'og:description', 'og:url', 'og:type'])
		expect(said(sent, `meta[property="${property}"]`), property).not.toBe('');
});

test('the structured data names the story and the article it is based on', () => {
	const blocks = [...sentPage('').querySelectorAll('script[type="application/ld+json"]')];
	const data = blocks.map(({ textContent }) => JSON.parse(textContent) as Record<string, unknown>);
	const article = data.find((block) => block['@type'] === 'Article');
	expect(article?.['@context']).toBe('https://schema.org');
	expect(article?.headline).toBeTruthy();
	expect(JSON.stringify(article?.isBasedOn)).toContain(facts.story.article.url);
});

test('the sitemap, robots.txt and the feed of corrections are there and agree', async ({ request }) => {
	const robots = await (await request.get('robots.txt')).text();
	const map = /^Sitemap: (\S+)$/m.exec(robots)?.[1] ?? '';
	expect(map.startsWith(site)).toBe(true);
	let xml = readFileSync(join(dist, new URL(map).pathname), 'utf8');
	const child = /<sitemap>\s*<loc>([^<]+)/.exec(xml)?.[1];
	if (child !== undefined) xml = readFileSync(join(dist, new URL(child).pathname), 'utf8');
	const listed = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
	expect(listed).toContain(`${site}/`);
	for (const path of ['evidence', 'plain', 'key']) expect(listed).toContain(`${site}/${path}/`);
	const feed = said(sentPage(''), 'link[type="application/atom+xml"]', 'href');
	const atom = await request.get(feed);
	expect(atom.status()).toBe(200);
	expect(await atom.text()).toContain('<feed xmlns="http://www.w3.org/2005/Atom"');
});
