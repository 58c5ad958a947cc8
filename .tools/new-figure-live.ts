import type { Browser, Page } from '@playwright/test';
import { withBrowser } from './browser.ts';
import type { Finding } from './gate.ts';
import { withServer } from './serve.ts';

/** Waits until the bars are drawn in a page by a script. */
const drawn = (page: Page, within: string): Promise<unknown> =>
	page.locator(`${within} svg.drawing rect`).nth(1).waitFor({ timeout: 60_000 });

/** Where a new figure must be alive, or be seen without scripts, and how one comes to see it. */
const sights: [name: string, scripts: boolean, see: (page: Page, url: string) => Promise<unknown>][] = [
	[
		'live in the story',
		true,
		async (page, url) => {
			await page.goto(`${url}#two-bars-step`);
			await drawn(page, '#bars-scene .stage');
		},
	],
	[
		'live in a frame',
		true,
		async (page, url) => {
			await page.goto(`${url}embed/bars/`);
			await drawn(page, '.embed-mount');
		},
	],
	[
		'walked stop by stop in a frame',
		true,
		async (page, url) => {
			await page.goto(`${url}embed/bars/`);
			const stops = page.getByRole('listbox', { name: 'The bars' }).getByRole('option');
			await stops.nth(1).waitFor({ state: 'attached', timeout: 60_000 });
			const told = (await stops.allTextContents()).join(' ');
			if (!/to Atami Station; km \d+\./.test(told)) throw new Error(`its stops say only “${told}”`);
		},
	],
	[
		'live on its slide',
		true,
		async (page, url) => {
			await page.goto(`${url}present/#two-bars-step`);
			await drawn(page, '.stage[data-figure="bars"]');
		},
	],
	[
		'seen in the story without scripts',
		false,
		async (page, url) => {
			await page.goto(`${url}#two-bars-step`);
			const still = page.locator('#two-bars-step img').first();
			await still.scrollIntoViewIfNeeded();
			await still.and(page.locator(':not([src=""])')).waitFor();
			const response = await page.request.get((await still.getAttribute('src')) ?? '');
			if (!response.ok()) throw new Error('its still is not there');
		},
	],
];

/** What one sight of a built copy lacks. */
async function look(
	browser: Browser,
	url: string,
	[name, javaScriptEnabled, see]: (typeof sights)[number],
): Promise<Finding> {
	const context = await browser.newContext({ javaScriptEnabled, baseURL: url, viewport: { width: 1440, height: 900 } });
	try {
		await see(await context.newPage(), url);
		return { name: `a new figure: ${name}`, faults: [] };
	} catch (error) {
		return { name: `a new figure: ${name}`, faults: [error instanceof Error ? error.message : String(error)] };
	} finally {
		await context.close();
	}
}

/** Opens the copy, built under a path, in a browser and says where the new figure is not alive. */
export const liveFindings = (dir: string, base: string): Promise<Finding[]> =>
	withServer({ dir, base }, (url) =>
		withBrowser(async (browser) => {
			const findings: Finding[] = [];
			for (const sight of sights) findings.push(await look(browser, url, sight));
			return findings;
		}),
	);
