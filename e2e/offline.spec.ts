import { expect, readStep, stageOf, test } from './fixtures.ts';
import { paths, steps } from './site.ts';

test('after one visit to the teachers’ page everything works without a network, pages never opened too', async ({
	page,
	context,
	baseURL,
}) => {
	await page.goto('teach/');
	await expect(page.locator('[data-kept]')).toContainText('Kept on this device', { timeout: 60_000 });
	await context.setOffline(true);
	for (const path of ['evidence/', 'ring/', 'teach/?t=25', 'teach/paper/hand-out/']) {
		await page.goto(path);
		await expect(page.locator('h1').first(), path).toBeVisible();
	}
	// As people type it, without the last slash; what the address asks and its place stay.
	const pages = paths.filter((path) => path.endsWith('/') && !/^(embed|newsroom)\//.test(path));
	for (const path of pages) {
		const answer = await page.goto(`${path.slice(0, -1)}?a=1`);
		expect(answer?.ok(), path).toBe(true);
		const { pathname, search } = new URL(page.url());
		expect(pathname + search, path).toBe(`${new URL(path, baseURL).pathname}?a=1`);
	}
	await page.goto('?anything=1');
	for (const figure of ['map', 'ladder']) {
		const { id = '' } = steps.find((step) => step.figure === figure) ?? {};
		await readStep(page, id);
		await expect(stageOf(page, id), figure).toHaveAttribute('data-live', /.*/);
	}
	await expect(page.goto('embed/map/'), 'embeds are never answered from what is kept').rejects.toThrow();
});

test('a browser that keeps nothing says so, and the page stands', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'serviceWorker', { value: { register: () => Promise.reject(new Error('no')) } });
	});
	await page.goto('teach/');
	await expect(page.locator('[data-kept]')).toContainText('can’t keep the site');
	await expect(page.locator('h2', { hasText: 'Downloads' })).toBeVisible();
});

test('what is kept can be forgotten, and the room’s clicker tried', async ({ page }) => {
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

test('pages that are kept say how many corrections a newer version brings, and the evidence lists them', async ({
	page,
}) => {
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
		await (await caches.open(name)).put(new URL('../data/corrections.json?__WB_REVISION__=newer', location.href), log);
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
});
