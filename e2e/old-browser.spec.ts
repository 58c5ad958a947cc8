import { chromium, expect, test as base, type Browser, type Page } from '@playwright/test';
import { browserFlags } from '../.tools/browser.ts';
import { watch } from './fixtures.ts';
import { canRun, oldChromium } from './old-engine.ts';
import { facts, steps } from './site.ts';

/**
 * A window of Chromium 103. It knows no media ranges, :has(), popovers, container queries or small window units, and
 * neither does Playwright know whether something is visible in it: pages are asked themselves.
 */
const test = base.extend<{ windowOf: (width: number, height: number) => Promise<Page> }, { old: Browser }>({
	old: [
		async ({}, use) => {
			const old = await chromium.launch({ executablePath: await oldChromium(), args: browserFlags });
			await use(old);
			await old.close();
		},
		{ scope: 'worker' },
	],
	windowOf: async ({ old, baseURL }, use) => {
		const finish: (() => Promise<void>)[] = [];
		await use(async (width, height) => {
			const context = await old.newContext({ viewport: { width, height }, ...(baseURL && { baseURL }) });
			const problems = watch(context, baseURL ?? '', /favicon/);
			finish.push(async () => {
				expect(await problems(), 'what a page may never do').toEqual([]);
				await context.close();
			});
			return context.newPage();
		});
		for (const end of finish) await end();
	},
});

test.skip(!canRun, 'npm has an old engine for Linux on x64 alone');

interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
	width: number;
}

/** Where an element lies in the window; one that is not shown has no width. */
const box = (page: Page, selector: string): Promise<Box> =>
	page.evaluate((which) => {
		const { left, top, right, bottom, width } = document.querySelector(which)?.getBoundingClientRect() ?? new DOMRect();
		return { left, top, right, bottom, width };
	}, selector);

const press = async (page: Page, selector: string): Promise<void> => {
	const { left, top, right, bottom } = await box(page, selector);
	await page.mouse.click((left + right) / 2, (top + bottom) / 2);
};

/** Scrolls a step to where it is being read. */
const read = (page: Page, id: string): Promise<void> =>
	page.evaluate((step) => {
		const at = document.querySelector(`[id="${step}"] .card`)?.getBoundingClientRect();
		scrollBy({ top: (at?.top ?? 0) + (at?.height ?? 0) / 2 - innerHeight * (innerWidth >= 1000 ? 0.625 : 0.725) });
	}, id);

const [, step] = steps;

for (const [width, height] of [
	[390, 844],
	[1440, 900],
] as const)
	test(`in Chromium 103 at ${String(width)} px the story is read, its figures start, and its cards and contents open`, async ({
		windowOf,
	}) => {
		const page = await windowOf(width, height);
		await page.goto('./');
		await page.waitForFunction(() => 'late' in document.documentElement.dataset);
		await page.waitForFunction(() => document.querySelectorAll('.section:not([data-unfolded])').length <= 1);
		const widths = await page.evaluate(() => [...document.querySelectorAll('.card')].map((card) => card.clientWidth));
		expect(Math.min(...widths), 'the narrowest card of text').toBeGreaterThan(300);
		const wide = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(wide).toBeLessThanOrEqual(width);
		const title = await box(page, '.cover h1');
		expect(title.top).toBeGreaterThanOrEqual(0);
		expect(title.bottom).toBeLessThan(height);

		await read(page, step?.id ?? '');
		await page.waitForFunction(
			(id) => document.querySelector(`[id="${id}"]`)?.closest('.scene')?.querySelector('.stage[data-live]'),
			step?.id ?? '',
		);
		// A finger on a small stage scrolls the page, on a large one the figure.
		await page.waitForFunction(
			(flow) => {
				const box = document.querySelector('.stage[data-live] .tour ~ * [data-goes-on]');
				return box && getComputedStyle(box).overflowY === flow;
			},
			width < 1000 ? 'hidden' : 'auto',
		);

		await press(page, '.contents-button');
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.closest('#contents')?.id)).toBe('contents');
		await page.keyboard.press('Escape');
		expect((await box(page, '#contents')).width, 'the contents after Esc').toBe(0);
		expect(await page.evaluate(() => document.activeElement?.className), 'what has the focus').toBe('contents-button');
		await press(page, '.contents-button');
		const contents = await box(page, '#contents');
		expect(contents.width, 'the contents').toBeGreaterThan(150);
		expect(contents.right).toBeLessThanOrEqual(width);
		expect(contents.bottom).toBeLessThanOrEqual(height);
		const { slug = '' } = facts.sections[2] ?? {};
		await press(page, `#contents a[href="#${slug}"]`);
		// Below a short opener its first step is read at once, and the address names it.
		await page.waitForFunction(
			(id) => document.getElementById(location.hash.slice(1))?.closest('section')?.id === id,
			slug,
		);
		expect((await box(page, `#${slug} h2`)).top, 'the heading of the section that was chosen').toBeLessThan(height / 2);
		expect((await box(page, '#contents')).width, 'the contents, once one is chosen').toBe(0);

		const card = await page.evaluate(() => {
			const mark = document.querySelector<HTMLAnchorElement>('.step .mark[href^="#claim-"]');
			mark?.click();
			return mark?.hash ?? '';
		});
		// Not by the address, which names the step again as soon as one is read.
		await expect.poll(async () => (await box(page, card)).width, 'the card of a claim').toBeGreaterThan(250);
		await expect.poll(async () => (await box(page, card)).top).toBeLessThan(height);
		expect((await box(page, `${card} h3`)).top).toBeGreaterThan(0);
	});

test('in Chromium 103 slides start, go on, and have their menu', async ({ windowOf }) => {
	const page = await windowOf(1280, 720);
	await page.goto('present/');
	await page.waitForFunction(() => 'deck' in document.documentElement.dataset);
	const first = await page.evaluate(() => document.querySelector('.slide[data-current]')?.id);
	await page.keyboard.press('ArrowRight');
	await page.waitForFunction((before) => document.querySelector('.slide[data-current]')?.id !== before, first);
	const shown = await page.evaluate(
		() => [...document.querySelectorAll('.slide')].filter((slide) => slide.clientHeight > 0).length,
	);
	expect(shown, 'slides in the window').toBe(1);
	await page.waitForFunction(() => document.querySelector('.stage[data-live]'));
	await press(page, '#open-menu');
	const menu = await box(page, '#menu');
	expect(menu.width).toBeGreaterThan(300);
	expect(menu.top).toBeGreaterThanOrEqual(0);
	expect(menu.bottom).toBeLessThanOrEqual(720);
	await page.keyboard.press('Escape');
	expect((await box(page, '#menu')).width).toBe(0);

	await page.keyboard.press('l');
	await page.mouse.move(300, 200);
	await expect.poll(async () => (await box(page, '#laser')).left, 'where the pointer’s mark is').toBeGreaterThan(250);
});

test('in Chromium 103 a framed figure starts and tells the height that it needs', async ({ windowOf, baseURL }) => {
	const page = await windowOf(700, 900);
	await page.goto('robots.txt');
	for (const figure of ['map', 'law']) {
		await page.evaluate(
			(src) => {
				const frame = document.createElement('iframe');
				frame.src = src;
				frame.width = '640';
				frame.height = '50';
				addEventListener('message', ({ data, source }) => {
					const told = data as { type?: string; height?: number } | null;
					if (source === frame.contentWindow && told?.type === 'embed-size') frame.height = String(told.height);
				});
				document.body.replaceChildren(frame);
			},
			`${baseURL ?? ''}embed/${figure}/?steps=1`,
		);
		await page.waitForFunction(() => Number(document.querySelector('iframe')?.height) > 400);
		const frame = page.frame({ url: (url) => url.pathname.endsWith(`/embed/${figure}/`) });
		await frame?.waitForFunction(() => 'live' in document.documentElement.dataset);
		await expect
			.poll(
				() => frame?.evaluate(() => document.documentElement.scrollHeight - innerHeight),
				`${figure}, what is cut off`,
			)
			.toBeLessThanOrEqual(1);
	}
});
