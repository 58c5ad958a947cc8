import { extract } from '@extractus/oembed-extractor';
import openGraph from 'open-graph-scraper';
import { address, type Choice, type Site } from '../src/newsroom/snippets.ts';
import { expect, test } from './embed-fixtures.ts';
import { facts, site } from './site.ts';

const figures = Object.keys(facts.states);

/** The width and height of a PNG, px, from its header. */
const pngSize = (file: Buffer): number[] => [file.readUInt32BE(16), file.readUInt32BE(20)];

/** Fetches from this machine what the site's own address names. */
const local =
	(base: string) =>
	(address: string | URL | Request): Promise<Response> => {
		const url = address instanceof Request ? address.url : String(address);
		return fetch(url.replace(`${site}/`, base));
	};

const addresses = [
	...figures.map((figure) => [`embed/${figure}/`, figure]),
	...[['', 'story'], ['embed/story/', 'story'], ['ring/', 'ring']], // prettier-ignore
] as [string, string][];
test('a reader of oEmbed that is handed the story or a page of a figure finds the answer of what is shown there', async ({
	page,
	baseURL,
	other,
}) => {
	const base = baseURL ?? '';
	await page.goto(other);
	for (const [path, name] of addresses) {
		const found: Record<string, unknown> = { ...(await extract(base + path, {}, local(base))) };
		expect.soft(found, path).toMatchObject({
			...{ method: 'auto-discovery', version: '1.0', type: 'rich', width: 600 },
			...{ provider_name: facts.story.title, provider_url: `${site}/` },
		});
		for (const field of ['title', 'html', 'thumbnail_url']) expect.soft(found[field], `${path} ${field}`).toMatch(/\S/);
		expect.soft(found.height, path).toBeGreaterThan(400);
		expect.soft(found.height, path).toBeLessThanOrEqual(1000);

		// The thumbnail is as large as it is said to be, and the frame holds the page that its address names.
		const html = String(found.html).replaceAll(`${site}/`, base);
		const picture = String(found.thumbnail_url).replace(`${site}/`, base);
		await page.setContent(`${html}<img alt="" src="${picture}">`);
		const size = await page.locator('img').evaluate(async (img: HTMLImageElement) => {
			await img.decode();
			return [img.naturalWidth, img.naturalHeight];
		});
		expect.soft(size, path).toEqual([found.thumbnail_width, found.thumbnail_height]);
		await expect.soft(page.frameLocator('iframe').locator('h1'), path).not.toBeEmpty();
		if (name === 'story') continue;
		const cut = () => page.frames()[1]?.evaluate(() => document.documentElement.scrollHeight - innerHeight);
		await expect.soft.poll(cut, `${path}: nothing below the frame’s edge`).toBeLessThanOrEqual(0);
	}
});

test('each address that the newsroom’s page offers is answered with the page that it names, its title and its picture', async ({
	request,
	baseURL,
}) => {
	const base = baseURL ?? '';
	const html = await (await request.get('newsroom/')).text();
	const [, data = '{}'] = /id="newsroom-data">(.*?)<\/script>/s.exec(html) ?? [];
	const { site: ours, pieces } = JSON.parse(data) as { site: Site; pieces: { choices: Choice[] }[] };
	const choices = pieces.flatMap((piece) => piece.choices);
	expect(choices.length).toBeGreaterThan(30);
	for (const choice of choices) {
		const pasted = address(ours, choice, { theme: 'auto' }).replace(ours.root, base);
		const found: Record<string, unknown> = { ...(await extract(pasted, {}, local(base))) };
		expect(found.title, pasted).toContain(choice.title);
		const [, src = ''] = /<iframe src="([^"]+)"/.exec(String(found.html)) ?? [];
		expect(src.replace(ours.root, base), pasted).toBe(pasted);
		// What it says stands there before any script runs.
		const page = await (await request.get(pasted)).text();
		if (choice.page !== 'story')
			expect(page, pasted).toContain(`data-embed="finding">${choice.finding.replaceAll('&', '&amp;')}<`);
		const { result } = await openGraph({ html: page });
		expect(result.ogTitle, pasted).toContain(choice.title);
		const url = result.ogImage?.[0]?.url ?? '';
		expect(found.thumbnail_url, pasted).toBe(url);
		const picture = await request.get(url.replace(ours.root, base));
		expect(picture.headers()['content-type'], pasted).toBe('image/png');
		expect(pngSize(await picture.body()), pasted).toEqual([found.thumbnail_width, found.thumbnail_height]);
	}
});

test('the link to the answer stands in the head before styles and scripts', async ({ request }) => {
	for (const path of ['', 'ring/', 'embed/law/', 'embed/story/']) {
		const html = await (await request.get(path)).text();
		const link = html.indexOf('application/json+oembed');
		expect(link, path).toBeGreaterThan(0);
		expect(link, path).toBeLessThan(4000);
		expect(link, path).toBeLessThan(html.search(/<(style|script)\b/));
	}
});

test('a reader of OpenGraph finds title, words and picture of the story and of each embedded page', async ({
	baseURL,
}) => {
	const base = baseURL ?? '';
	for (const path of ['', 'ring/', ...figures.map((figure) => `embed/${figure}/`), 'embed/story/']) {
		const html = await (await fetch(base + path)).text();
		const { error, result } = await openGraph({ html });
		expect(error, path).toBe(false);
		expect(result.ogTitle, path).toContain(path === 'ring/' ? '110' : facts.story.title);
		expect(result.ogDescription?.length, path).toBeGreaterThan(40);
		const picture = await fetch((result.ogImage?.[0]?.url ?? '').replace(`${site}/`, base));
		expect(picture.headers.get('content-type'), path).toBe('image/png');
	}
});
