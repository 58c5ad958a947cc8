import type { BrowserContext } from '@playwright/test';
import { expect, readStep, stageOf, test, watch } from './fixtures.ts';
import { paths, steps } from './site.ts';

/** A browser that has visited the teachers’ page and keeps the site: once for all tests of it, as fetching the site is most of their work. */
const keeping = test.extend<object, { kept: BrowserContext }>({
	kept: [
		async ({ browser }, use) => {
			const context = await browser.newContext({
				baseURL: process.env.E2E_URL ?? '',
				viewport: { width: 1440, height: 900 },
			});
			const finish = watch(context, process.env.E2E_URL ?? '');
			const page = await context.newPage();
			await page.goto('teach/');
			await expect(page.locator('[data-kept]')).toContainText('Kept on this device', { timeout: 60_000 });
			await page.close();
			expect(await finish(), 'what a page may never do').toEqual([]);
			await use(context);
			await context.close();
		},
		{ scope: 'worker' },
	],
	context: async ({ kept }, use) => {
		await use(kept);
		await kept.setOffline(false);
		for (const page of kept.pages()) await page.close();
	},
});
// In their order and in one worker; after a failure the next has a browser of its own.
test.describe.configure({ mode: 'default' });

test('a browser that keeps nothing says so, and the page stands', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'serviceWorker', { value: { register: () => Promise.reject(new Error('no')) } });
	});
	await page.goto('teach/');
	await expect(page.locator('[data-kept]')).toContainText('can’t keep the site');
	await expect(page.locator('h2', { hasText: 'Downloads' })).toBeVisible();
});

keeping(
	'after one visit to the teachers’ page everything works without a network, pages never opened too',
	async ({ page, context, baseURL }) => {
		// Smaller than on a desk: the same is asked for, and less of it painted.
		await page.setViewportSize({ width: 1000, height: 700 });
		await page.goto('teach/');
		await expect(page.locator('[data-kept]')).toContainText('Kept on this device', { timeout: 60_000 });
		await context.setOffline(true);
		await page.goto('teach/?t=25');
		await expect(page.locator('h1').first()).toBeVisible();
		// As people type it, without the last slash; what the address asks and its place stay.
		const pages = paths.filter((path) => path.endsWith('/') && !/^(embed|newsroom)\//.test(path));
		for (const path of pages) {
			const answer = await page.goto(`${path.slice(0, -1)}?a=1`);
			expect.soft(answer?.ok(), path).toBe(true);
			const { pathname, search } = new URL(page.url());
			expect.soft(pathname + search, path).toBe(`${new URL(path, baseURL).pathname}?a=1`);
			await expect.soft(page.locator('h1').first(), path).toBeVisible();
		}
		await page.goto('?anything=1');
		for (const figure of ['map', 'ladder']) {
			const { id = '' } = steps.find((step) => step.figure === figure) ?? {};
			await readStep(page, id);
			await expect(stageOf(page, id), figure).toHaveAttribute('data-live', /.*/);
		}
		await expect(page.goto('embed/map/'), 'embeds are never answered from what is kept').rejects.toThrow();
	},
);

keeping(
	'pages that are kept say how many corrections a newer version brings, and the evidence lists them',
	async ({ page }) => {
		await page.goto('teach/');
		await expect(page.locator('[data-kept]')).toContainText('Kept on this device', { timeout: 60_000 });
		await expect(page.locator('.kept-news')).toBeHidden();
		await page.reload();
		// A newer version that waits has put its own log beside the one that is shown.
		await page.evaluate(async () => {
			const name = (await caches.keys()).find((one) => one.startsWith('workbox-precache')) ?? '';
			const corrections = [
				{ version: '9.0.1', date: '2027-01-09', day: '9 January 2027', claims: [], text: 'A made-up correction.' },
			];
			const log = new Response(JSON.stringify({ version: '9.0.1', corrections }));
			await (
				await caches.open(name)
			).put(new URL('../data/corrections.json?__WB_REVISION__=newer', location.href), log);
		});
		await page.reload();
		const link = page.locator('[data-kept] a');
		await expect(page.locator('[data-kept]')).toContainText('One correction was made since this version.');
		await expect(link).toHaveAttribute('href', /\/evidence\/#corrections$/);
		await link.click();
		await expect(page.locator('.kept-news')).toContainText('One correction was made since this version.');
		await expect(page.locator('section[aria-labelledby="corrections"]')).toContainText(
			'9 January 2027, version 9.0.1: A made-up correction.',
		);
	},
);

// The last, as nothing is kept after it.
keeping('what is kept can be forgotten, and the room’s clicker tried', async ({ page }) => {
	await page.goto('teach/');
	await expect(page.locator('[data-kept]')).toContainText('Kept on this device', { timeout: 60_000 });
	await page.getByRole('button', { name: 'Try a key' }).click();
	await page.keyboard.press('PageDown');
	await expect(page.locator('[data-trial="keys"] output')).toHaveText('The key PageDown arrived: next slide.');
	// What some clickers send, and what the slides hear as well.
	await page.getByRole('button', { name: 'Try a key' }).click();
	await page.keyboard.press('Space');
	await expect(page.locator('[data-trial="keys"] output')).toHaveText('The key Space arrived: next slide.');
	await page.getByRole('button', { name: 'Forget what is kept' }).click();
	await expect(page.locator('[data-kept]')).toContainText('Nothing is kept');
	expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
});
