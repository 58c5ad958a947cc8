import { chromium } from '@playwright/test';
import { browserFlags } from '../.tools/browser.ts';
import { expect, test as framed } from './embed-fixtures.ts';

/** With scroll bars that take room, as most desktops have them; Playwright starts its browser without any. */
const test = framed.extend({
	context: async ({ baseURL }, use) => {
		const browser = await chromium.launch({
			...(process.env.CHROME_PATH && { executablePath: process.env.CHROME_PATH }),
			ignoreDefaultArgs: ['--hide-scrollbars'],
			args: browserFlags,
		});
		await use(await browser.newContext({ ...(baseURL && { baseURL }) }));
		await browser.close();
	},
});

test('a page in a frame that fits itself has no scroll bar', async ({ open }) => {
	for (const path of ['embed/story/', 'embed/law/', 'embed/scene/her-sentence/']) {
		const [frame] = await open('Datawrapper', path);
		await expect.poll(() => frame?.evaluate(() => innerWidth - document.documentElement.clientWidth), path).toBe(0);
		expect.soft(await frame?.evaluate(() => document.documentElement.scrollHeight - innerHeight), path).toBe(0);
	}
});
