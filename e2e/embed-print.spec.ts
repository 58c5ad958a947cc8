import { expect, test } from './fixtures.ts';
import { facts } from './site.ts';

test('printed by its host, the frame of each figure has all of its still, however low it is and however far it was scrolled', async ({
	page,
	baseURL,
}) => {
	const figures = Object.keys(facts.states);
	const frames = figures.map(
		(figure) =>
			`<iframe id="${figure}" title="A figure" src="${baseURL ?? ''}embed/${figure}/" width="620" height="420" style="border:0"></iframe>`,
	);
	await page.route('**/host', (route) =>
		route.fulfill({ contentType: 'text/html', body: `<!doctype html>${frames.join('')}` }),
	);
	await page.goto('host');
	for (const figure of figures) {
		await page.locator(`#${figure}`).scrollIntoViewIfNeeded();
		const root = page.frameLocator(`#${figure}`).locator('html');
		await expect.soft(root, figure).toHaveAttribute('data-live', '');
		await root.evaluate(() => scrollTo(0, 999));
	}
	await page.emulateMedia({ media: 'print' });
	for (const figure of figures) {
		const inner = page.frameLocator(`#${figure}`);
		await expect.soft(inner.locator('.embed-still img'), figure).toBeVisible();
		await expect.soft(inner.locator('.embed-mount'), figure).toBeHidden();
		const seen = await inner.locator('html').evaluate(() => {
			const box = (name: string): DOMRect | undefined => document.querySelector(name)?.getBoundingClientRect();
			const [head, picture, foot] = [box('.embed-head'), box('.embed-still img'), box('.embed-foot')];
			return { top: head?.top ?? -1, picture: picture?.height ?? 0, bottom: (foot?.bottom ?? 1e4) - innerHeight };
		});
		expect.soft(seen.top, figure).toBeGreaterThanOrEqual(0);
		expect.soft(seen.picture, figure).toBeGreaterThan(100);
		expect.soft(seen.bottom, figure).toBeLessThanOrEqual(0);
	}
});

test('on paper the ring’s own page has its still and no map that was drawn for a window', async ({ page }) => {
	await page.goto('ring/');
	await expect(page.locator('.frame')).toHaveAttribute('data-live', '');
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.frame-still img')).toBeVisible();
	await expect(page.locator('.frame-mount')).toBeHidden();
});
