import { chromium } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { outside } from './outside.ts';
import { browserFlags } from '../.tools/browser.ts';

const pages = [
	...['', 'plain/', 'key/', 'evidence/', 'teach/', 'newsroom/', 'ring/', 'present/', '404.html'],
	...['teach/paper/hand-out/', 'teach/paper/guide/', 'teach/paper/exit-slips/'],
	...['embed/map/?steps=1', 'embed/ladder/', 'embed/law/', 'embed/promises/', 'embed/ring/', 'embed/story/'],
];

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
