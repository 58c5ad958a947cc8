import { expect, test } from './fixtures.ts';
import { outside } from './outside.ts';

test.use({ baseURL: process.env.E2E_PSEUDO_URL ?? 'http://127.0.0.1:9/build-the-pseudo-language-first/' });

const pages = [
	...['', 'evidence/', 'ring/', 'teach/', 'newsroom/', 'present/', 'teach/paper/hand-out/'],
	...['embed/map/?steps=1', 'embed/ladder/', 'embed/law/', 'embed/promises/', 'embed/ring/', 'embed/story/'],
];

test('in a language with longer words no page is wider than its window, and none of its words are cut', async ({
	page,
}) => {
	for (const address of pages) {
		await page.goto(address);
		await page.evaluate(() => document.fonts.ready);
		for (const width of [360, 1440]) {
			await page.setViewportSize({ width, height: 800 });
			await expect.poll(() => outside(page), `${address} at ${String(width)} px`).toEqual([]);
		}
	}
	await expect(page.locator('html')).toHaveAttribute('lang', 'en-XA');
});
