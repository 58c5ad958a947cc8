import type { Frame, Page } from '@playwright/test';
import { expect, test } from './embed-fixtures.ts';
import { hosts } from './embed-hosts.ts';
import { oneByOne } from './fixtures.ts';

/** Waits until every iframe is exactly as high as its document. */
async function expectFit(page: Page, frames: Frame[], what: string): Promise<void> {
	for (const [n, frame] of frames.entries()) {
		await expect
			.poll(
				async () => {
					const given = await page
						.locator('iframe')
						.nth(n)
						.evaluate((element) => element.clientHeight);
					const own = await frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
					return own > 200 ? given - own : 'not laid out';
				},
				{ message: what },
			)
			.toBe(0);
	}
}

const widen = (page: Page, width: number): Promise<void> =>
	page.locator('#column').evaluate((column, to) => {
		column.style.width = `${String(to)}px`;
	}, width);

test('every host gives the frame its height at every width, and when the text grows and shrinks', async ({
	page,
	open,
}) => {
	const names = Object.keys(hosts).filter((host) => host !== 'Medium');
	const ask = (name: string) => async (): Promise<void> => {
		const frames = await open(name);
		for (const width of [280, 330, 510, 660, 930, 1200]) {
			await widen(page, width);
			await expectFit(page, frames, `${String(width)} px`);
		}
		await frames[0]?.locator('h1').evaluate((h1) => (h1.textContent += ' and more'.repeat(30)));
		await expectFit(page, frames, 'after the text grew');
		await frames[0]?.locator('h1').evaluate((h1) => (h1.textContent = 'Less'));
		await expectFit(page, frames, 'after the text shrank');
	};
	await oneByOne(Object.fromEntries(names.map((name) => [`${name} gives the frame its height`, ask(name)])));
});

test('two copies in one page have each their own height', async ({ page, open }) => {
	for (const name of ['pym.js', 'iframe-resizer 4', 'WordPress']) {
		const frames = await open(name, 'embed/promises/', 2);
		await frames[1]?.locator('h1').evaluate((h1) => (h1.textContent += ' and more'.repeat(80)));
		await expectFit(page, frames, name);
		const heights = await page.locator('iframe').evaluateAll((all) => all.map((one) => one.clientHeight));
		expect(heights[1], name).toBeGreaterThan(heights[0] ?? 0);
	}
});

test('the whole story, laid flat, is given its height too', async ({ page, open }) => {
	const frames = await open('Datawrapper', 'embed/story/');
	for (const width of [330, 930]) {
		await widen(page, width);
		await expectFit(page, frames, `${String(width)} px`);
	}
});

test('Medium is told the height with the address of the frame', async ({ page, open }) => {
	// Its pages can't be had here: what tells the frame that it stands in one is the referrer.
	await page.addInitScript(() => {
		Object.defineProperty(Document.prototype, 'referrer', { get: () => 'https://medium.com/a-story' });
	});
	await expectFit(page, await open('Medium'), 'Medium');
});

test('a page that is not framed sends no message', async ({ page }) => {
	await page.addInitScript(() => {
		const sent: unknown[] = [];
		Object.assign(window, { sent });
		window.postMessage = (message: unknown) => void sent.push(message);
	});
	await page.goto('embed/law/');
	await expect(page.locator('html[data-live]')).toBeAttached();
	expect(await page.evaluate(() => (window as unknown as { sent: unknown[] }).sent)).toEqual([]);
});

test('each figure is live in a frame without origin, storage or modules', async ({ page, open }) => {
	for (const figure of ['map', 'ladder', 'law', 'promises', 'ring']) {
		const [frame] = await open('AMP', `embed/${figure}/`);
		expect.soft(await frame?.evaluate(() => self.origin), figure).toBe('null');
		const beyond = () => frame?.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect.soft(await beyond(), figure).toBe(0);
		await widen(page, 280);
		expect.soft(await beyond(), `${figure} at 280 px`).toBe(0);
	}
});
