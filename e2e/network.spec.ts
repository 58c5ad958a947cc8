import type { Page } from '@playwright/test';
import { serve } from '../.tools/serve.ts';
import { expect, readStep, stageOf, test as base } from './fixtures.ts';
import { dist, paths, sentPage, site, steps } from './site.ts';

/** On a server that packs what it sends, as hosts do. */
const test = base.extend({
	baseURL: async ({}, use) => {
		const served = await serve({ dir: dist });
		await use(served.url);
		await served.close();
	},
});

interface Got {
	url: string;
	kind: string;
	bytes: number;
}

/** Everything a page receives, with its bytes on the wire (compressed). */
function record(page: Page): Got[] {
	const all: Got[] = [];
	page.on('requestfinished', (request) => {
		void request.sizes().then(({ responseBodySize }) => {
			all.push({ url: request.url(), kind: request.resourceType(), bytes: responseBodySize });
		});
	});
	return all;
}

const total = (all: Got[], kind?: string): number =>
	all.filter((got) => kind === undefined || got.kind === kind).reduce((sum, { bytes }) => sum + bytes, 0);

for (const width of [390, 1440]) {
	test(`the first view at ${String(width)} px keeps its byte budgets and fetches no figure library`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 844 });
		const all = record(page);
		await page.goto('', { waitUntil: 'networkidle' });
		expect(total(all, 'script'), 'scripts').toBeLessThanOrEqual(12_000);
		expect(total(all, 'font'), 'fonts').toBeLessThanOrEqual(60_000);
		expect(total(all), 'first view').toBeLessThanOrEqual(150_000);
		const scripts = await Promise.all(
			all.filter(({ kind }) => kind === 'script').map(async ({ url }) => (await page.request.get(url)).text()),
		);
		expect(scripts.filter((code) => /leaflet-container|is not a registered/.test(code))).toEqual([]);
	});
}

for (const [figure, words] of [
	['map', 'leaflet-container'],
	['ladder', 'is not a registered'],
] as const) {
	test(`the library of the ${figure} comes when its scene is near`, async ({ page }) => {
		const all = record(page);
		await page.goto('');
		const { id = '' } = steps.find((step) => step.figure === figure) ?? {};
		await readStep(page, id);
		await expect(stageOf(page, id)).toHaveAttribute('data-live', /.*/);
		// A script can have run before the browser has told its size.
		const library = async (): Promise<boolean> => {
			const scripts = all.filter(({ kind }) => kind === 'script').map(({ url }) => page.request.get(url));
			const codes = (await Promise.all(scripts)).map((script) => script.text());
			return (await Promise.all(codes)).some((code) => code.includes(words));
		};
		await expect.poll(library).toBe(true);
	});
}

test('every page carries a content security policy that allows no inline script of others', () => {
	for (const path of paths) {
		const sent = sentPage(path);
		const policy = sent.querySelector('meta[http-equiv="content-security-policy" i]')?.getAttribute('content') ?? '';
		const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? '';
		expect.soft(policy, `/${path}`).toContain("default-src 'self'");
		expect.soft(scripts, `/${path}`).toContain("'self'");
		// Embedded pages name the site itself too, for frames without an origin; any other address is someone else's.
		const others = scripts.split(' ').filter((source) => source !== site);
		expect.soft(others.join(' '), `/${path}`).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
		// What scripts set is held by the browser to the policy: a page that is opened anywhere in these tests says so.
		expect.soft(sent.querySelectorAll('[style]').length, `style attributes in /${path}`).toBe(0);
	}
});

test('the host’s headers are on the pages and files', async ({ request }) => {
	const page = await request.get('');
	expect(page.headers()['x-content-type-options']).toBe('nosniff');
	expect(page.headers()['referrer-policy']).toBeTruthy();
	expect(page.headers()['content-encoding']).toBeTruthy();
	const asset = /[^"]*_astro\/[^"]+\.(?:js|woff2)/.exec(await page.text())?.[0] ?? '';
	const file = await request.get(asset);
	expect(file.status()).toBe(200);
	expect(file.headers()['cache-control']).toMatch(/immutable/);
	expect((await request.get('no-such-page/')).status()).toBe(404);
});
