import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { outside } from './outside.ts';

const pages = [
	...['', 'plain/', 'key/', 'evidence/', 'newsroom/', 'ring/', 'present/', '404.html'],
	...['teach/paper/hand-out/', 'teach/paper/guide/', 'teach/paper/exit-slips/'],
	...['embed/map/?steps=1', 'embed/ladder/', 'embed/law/', 'embed/promises/', 'embed/ring/', 'embed/story/'],
	// Last, as a browser fetches the whole site beside what is opened after it.
	'teach/',
];
const sizes = [20, 24, 32];

/** Waits until the page is set in a window as wide as so many of the browser’s letters, as media queries see it, and has its fonts. */
const isSet = (page: Page, letters: number): Promise<void> =>
	page.evaluate(async (wide) => {
		const [least, most] = [wide - 0.05, wide + 0.05].map(String);
		const query = matchMedia(`(min-width: ${least ?? ''}em) and (max-width: ${most ?? ''}em)`);
		for (const from = performance.now(); !query.matches; await new Promise(requestAnimationFrame))
			if (performance.now() > from + 20_000) throw new Error(`The window is not ${String(wide)} letters wide.`);
		await document.fonts.ready;
	}, letters);

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
				await isSet(page, width / size);
				const place = `/${address} at ${String(width)} px, letters of ${String(size)} px`;
				await expect.soft.poll(() => outside(page), place).toEqual([]);
			}
		}
	}
});
