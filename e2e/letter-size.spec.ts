import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { outside } from './outside.ts';

const pages = [
	...['', 'plain/', 'key/', 'evidence/', 'teach/', 'newsroom/', 'ring/', 'present/', '404.html'],
	...['teach/paper/hand-out/', 'teach/paper/guide/', 'teach/paper/exit-slips/'],
	...['embed/map/?steps=1', 'embed/ladder/', 'embed/law/', 'embed/promises/', 'embed/ring/', 'embed/story/'],
];
const sizes = [20, 24, 32];

/** How many of the browser’s letters the window is wide, as media queries see it, to a tenth. */
const lettersAcross = (page: Page): Promise<number> =>
	page.evaluate(() => {
		for (let tenths = 1; ; tenths += 1)
			if (matchMedia(`(width < ${String(tenths / 10 + 0.05)}em)`).matches) return tenths / 10;
	});

test('with the browser’s letters at 20, 24 and 32 px no page has words cut off in a narrow window', async ({
	page,
}) => {
	const session = await page.context().newCDPSession(page);
	for (const [at, address] of pages.entries()) {
		// Each page is opened in one of the sizes and then set in the others, as in the browser’s settings.
		for (const size of [...sizes.slice(at % 3), ...sizes.slice(0, at % 3)]) {
			await session.send('Page.setFontSizes', { fontSizes: { standard: size } });
			if (size === sizes[at % 3]) await page.goto(address);
			for (const width of [360, 320]) {
				await page.setViewportSize({ width, height: 640 });
				await expect.poll(() => lettersAcross(page)).toBeCloseTo(width / size, 0.9);
				await page.evaluate(() => document.fonts.ready);
				const place = `/${address} at ${String(width)} px, letters of ${String(size)} px`;
				await expect.soft.poll(() => outside(page), place).toEqual([]);
			}
		}
	}
});
