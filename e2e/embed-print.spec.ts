import { expect, test } from './fixtures.ts';

for (const figure of ['map', 'ladder', 'law', 'promises', 'ring']) {
	test(`printed by its host, the frame of the ${figure} has all of its still, however low it is and however far it was scrolled`, async ({
		page,
		baseURL,
	}) => {
		const frameUrl = `${baseURL ?? ''}embed/${figure}/`;
		await page.route('**/host', (route) =>
			route.fulfill({
				contentType: 'text/html',
				body: `<!doctype html><iframe src="${frameUrl}" width="620" height="420" style="border:0"></iframe>`,
			}),
		);
		await page.goto('host');
		const inner = page.frameLocator('iframe');
		await expect(inner.locator('html')).toHaveAttribute('data-live', '');
		await inner.locator('html').evaluate(() => scrollTo(0, 999));
		await page.emulateMedia({ media: 'print' });
		const still = inner.locator('.embed-still img');
		await expect(still).toBeVisible();
		await expect(inner.locator('.embed-mount')).toBeHidden();
		const seen = await inner.locator('html').evaluate(() => {
			const box = (name: string): DOMRect | undefined => document.querySelector(name)?.getBoundingClientRect();
			const [head, picture, foot] = [box('.embed-head'), box('.embed-still img'), box('.embed-foot')];
			return { top: head?.top ?? -1, picture: picture?.height ?? 0, bottom: (foot?.bottom ?? 1e4) - innerHeight };
		});
		expect(seen.top).toBeGreaterThanOrEqual(0);
		expect(seen.picture).toBeGreaterThan(100);
		expect(seen.bottom).toBeLessThanOrEqual(0);
	});
}

test('on paper the ring’s own page has its still and no map that was drawn for a window', async ({ page }) => {
	await page.goto('ring/');
	await expect(page.locator('.frame')).toHaveAttribute('data-live', '');
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.frame-still img')).toBeVisible();
	await expect(page.locator('.frame-mount')).toBeHidden();
});
