import { expect, oneByOne, test } from './fixtures.ts';
import { facts, paths, steps } from './site.ts';

test.use({ javaScriptEnabled: false });

test('without JavaScript the story is read, with its stills, tables, marks, terms and levels', async ({ page }) => {
	await page.goto('');
	await oneByOne({
		'every word of the story is there to read, and every still is drawn beside its step': async () => {
			await expect.soft(page.locator('h1').first()).toBeVisible();
			for (const { id } of steps) await expect.soft(page.locator(`[id="${id}"] .card`), id).toBeVisible();
			const text = await page.locator('main').innerText();
			for (const { title } of facts.sections) expect.soft(text).toContain(title);
			expect.soft(text.split(/\s+/).length).toBeGreaterThan(1900);
			// Without scripts a browser fetches what is far too.
			const missing = (): Promise<string[]> =>
				page.locator('.step').evaluateAll((all) =>
					all
						.filter((step) => {
							const still = step.querySelector<HTMLImageElement>('figure.still img');
							return !still?.naturalWidth || !still.clientWidth || !still.checkVisibility({ visibilityProperty: true });
						})
						.map(({ id }) => id),
				);
			await expect(page.locator('.step')).toHaveCount(steps.length);
			await expect.poll(missing).toEqual([]);
		},
		'every figure’s table can be opened and read': async () => {
			const tables = page.locator('details.table');
			const count = await tables.count();
			expect(count).toBeGreaterThanOrEqual(new Set(steps.map(({ figure }) => figure)).size);
			for (let index = 0; index < count; index += 1) {
				const table = tables.nth(index);
				await table.locator('summary').first().click();
				await expect(table.locator('table, ul, ol, dl').first()).toBeVisible();
			}
		},
		'marks and terms lead to their entries at the end of the page': async () => {
			for (const kind of ['a.mark', 'a.term']) {
				const link = page.locator(`main ${kind}`).first();
				await link.click();
				await expect(page.locator(`[id="${((await link.getAttribute('href')) ?? '').slice(1)}"]`)).toBeInViewport();
			}
		},
		'the levels are links': async () => {
			await page.locator('.cover').getByRole('link', { name: 'Plain words' }).click();
			await expect(page).toHaveURL(/\/plain\/$/);
			await expect(page.locator('.step .card').first()).toContainText(steps[0]?.plain ?? '?');
		},
	});
});

test('without JavaScript every other page has its heading and words', async ({ page }) => {
	// Only words are asked: in a small window less is painted around them.
	await page.setViewportSize({ width: 1000, height: 300 });
	// The story, for which all its stills are fetched without scripts, is asked above.
	for (const path of paths.filter((one) => one !== '')) {
		await page.goto(path, { waitUntil: 'domcontentloaded' });
		await expect.soft(page.locator('h1, h2, figcaption').first(), `/${path}`).toBeVisible();
		expect.soft((await page.locator('body').innerText()).split(/\s+/).length, `/${path}`).toBeGreaterThan(10);
	}
});
