import { chromium, type Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { browserFlags } from '../.tools/browser.ts';

const pages = [
	...['', 'plain/', 'key/', 'evidence/', 'teach/', 'newsroom/', 'ring/', 'present/', '404.html'],
	...['teach/paper/hand-out/', 'teach/paper/guide/', 'teach/paper/exit-slips/'],
	...['embed/map/?steps=1', 'embed/ladder/', 'embed/law/', 'embed/promises/', 'embed/ring/', 'embed/story/'],
];

/** What of a page's words lies outside the window and can't be scrolled into it, and whether the page is wider than it. */
const outside = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const way = (from: Element): Element[] => [from, ...(from.parentElement ? way(from.parentElement) : [])];
		const root = document.documentElement;
		const found = root.scrollWidth > innerWidth ? [`the page is ${String(root.scrollWidth)} px wide`] : [];
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (texts.nextNode()) {
			const { parentElement: near, textContent: words } = texts.currentNode;
			if (!near || !words?.trim() || near.closest('script, style, template, svg, [popover], .skip')) continue;
			const range = document.createRange();
			range.selectNodeContents(texts.currentNode);
			const cut = [...range.getClientRects()].some(
				({ left, right, width }) => width > 1 && (left < -1 || right > innerWidth + 1),
			);
			const reached = way(near).some((element) => {
				const { overflowX, clipPath, visibility } = getComputedStyle(element);
				const scrolls = element !== root && /auto|scroll/.test(overflowX);
				return scrolls || clipPath.startsWith('inset(50%') || visibility === 'hidden';
			});
			if (cut && !reached) found.push(words.trim().slice(0, 60));
		}
		return found;
	});

for (const size of [20, 24, 32])
	test(`with the browser's letters at ${String(size)} px no page has words cut off in a narrow window`, async ({
		baseURL,
	}) => {
		const browser = await chromium.launch({
			...(process.env.CHROME_PATH && { executablePath: process.env.CHROME_PATH }),
			args: [...browserFlags, `--blink-settings=defaultFontSize=${String(size)}`],
		});
		try {
			const page = await browser.newPage({ ...(baseURL && { baseURL }) });
			for (const address of pages) {
				await page.goto(address);
				await page.evaluate(() => document.fonts.ready);
				for (const width of [360, 320]) {
					await page.setViewportSize({ width, height: 640 });
					await expect.poll(() => outside(page), `${address} at ${String(width)} px`).toEqual([]);
				}
			}
		} finally {
			await browser.close();
		}
	});
