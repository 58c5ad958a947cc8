import type { Page } from '@playwright/test';
import { expect, readStep, settle, stageOf, test } from './fixtures.ts';
import { overflow } from './overflow.ts';
import { readLive } from './read-live.ts';
import { frameFor } from '../src/figures/kit/frame.ts';
import { facts, steps } from './site.ts';

test('the story has its nine sections in order, each under its own heading', async ({ page }) => {
	await page.goto('');
	const sections = page.locator('main section.section[id]');
	expect(await sections.evaluateAll((all) => all.map((section) => section.id))).toEqual(
		facts.sections.map(({ slug }) => slug),
	);
	expect(facts.sections).toHaveLength(9);
	for (const { slug, title } of facts.sections) {
		await expect(page.locator(`section#${slug} h2`).first()).toContainText(title);
	}
});

test('every step is there with its state, its still and its words', async ({ page }) => {
	await page.goto('');
	const found = await page.locator('article.step').evaluateAll((all) =>
		all.map((step) => ({
			id: step.id,
			state: step.getAttribute('data-state'),
			still: step.querySelector('figure.still img')?.getAttribute('alt') ?? '',
			words: (step.querySelector('.card')?.textContent ?? '').trim().split(/\s+/).length,
		})),
	);
	expect(found.map(({ id, state }) => [id, state])).toEqual(steps.map(({ id, state }) => [id, state]));
	expect(found.filter(({ still }) => still.length < 20).map(({ id }) => id)).toEqual([]);
	expect(found.filter(({ words }) => words < 15).map(({ id }) => id)).toEqual([]);
});

test('reading step by step on the smallest phone brings each figure to the state of the step, and never scrolls sideways', async ({
	page,
}) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto('');
	await readLive(page, steps);
	expect(await overflow(page)).toEqual([]);
});

test('reading step by step on a desktop brings each figure to the state of the step, and the words stay where they are while figures load', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1100, height: 800 });
	await page.addInitScript(() => {
		const shifts: number[] = [];
		Object.assign(window, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await page.goto('');
	await readLive(page, steps);
	await page.evaluate(() => {
		scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
	});
	await settle(page);
	const total = await page.evaluate(() =>
		(window as unknown as { shifts: number[] }).shifts.reduce((sum, shift) => sum + shift, 0),
	);
	expect(total).toBeLessThan(0.01);
});

test('the story’s cards stand beside what a figure draws, in every window that has room for both', async ({ page }) => {
	await page.goto('');
	const card = page.locator('.step .card').first();
	for (const width of [1000, 1180, 1300, 1440, 1920, 2560]) {
		await page.setViewportSize({ width, height: 800 });
		const { inset } = frameFor(width, 800, true);
		const left = await card.evaluate((element) => element.getBoundingClientRect().left);
		expect(width - inset.right, `at ${String(width)} px`).toBeLessThan(left);
		expect(left - (width - inset.right), `at ${String(width)} px there is no gap`).toBeLessThan(40);
	}
});

test('the link to a figure’s table opens it and leads to it, where a browser finds nothing in what is closed too', async ({
	page,
}) => {
	// As Safari and Firefox before 139 leave it: shut, and the page where it was.
	await page.addInitScript(() => {
		addEventListener('hashchange', () => {
			for (const table of document.querySelectorAll('details')) table.open = false;
			scrollTo(0, 0);
		});
	});
	await page.goto('');
	await expect(page.locator('.section').last()).toHaveAttribute('data-unfolded', '');
	const link = page.locator('.table-link').first();
	const table = page.locator((await link.getAttribute('href')) ?? '?');
	await expect(table).toBeHidden();
	await link.click();
	await expect(table).toBeInViewport();
});

/** What a reader sees of a stage: every visible text with its rounded place, sorted. */
function picture(page: Page, step: string): Promise<string[]> {
	return stageOf(page, step).evaluate((stage) => {
		const box = stage.getBoundingClientRect();
		const seen: string[] = [];
		const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const parent = node.parentElement;
			const text = node.textContent?.trim();
			// What is told to those who listen is of the way there too.
			if (!text || parent?.closest('.tour')) continue;
			if (!parent?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
			const range = document.createRange();
			range.selectNode(node);
			const at = range.getBoundingClientRect();
			seen.push(`${text} @ ${String(Math.round(at.x - box.x))},${String(Math.round(at.y - box.y))}`);
		}
		return seen.sort();
	});
}

test('the picture after a jump is the picture after a walk', async ({ page, context }) => {
	const walker = page;
	const jumper = await context.newPage();
	for (const one of [walker, jumper]) {
		await one.emulateMedia({ reducedMotion: 'reduce' });
		await one.setViewportSize({ width: 1100, height: 800 });
	}
	await walker.goto('');
	const scenes = Map.groupBy(steps, ({ scene }) => scene);
	const lastOf = new Map([...scenes.values()].filter((all) => all.length > 1).map((all) => [all[0]?.figure, all]));
	for (const [figure = '', all] of lastOf) {
		const { id: last = '', state = '' } = all.at(-1) ?? {};
		await walker.bringToFront();
		await readLive(walker, all);
		await jumper.bringToFront();
		await jumper.goto('about:blank');
		await jumper.goto(`#${last}`);
		await readLive(jumper, all.slice(-1));
		// Nothing moves for a reader who asked for less motion, yet a busy machine draws late.
		await expect(async () => {
			expect(await picture(jumper, last), `${figure}: ${state}`).toEqual(await picture(walker, last));
		}).toPass({ timeout: 20_000 });
	}
});

test('the contents name every section and the progress grows while reading', async ({ page }) => {
	await page.goto('');
	const hrefs = await page
		.locator('nav[aria-label="Contents"] a')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href')?.replace(/^.*#/, '')));
	for (const { slug } of facts.sections) expect(hrefs).toContain(slug);
	const bar = page.locator('progress, [role="progressbar"]').first();
	const value = (): Promise<number> =>
		bar.evaluate((element) =>
			element instanceof HTMLProgressElement ? element.value : Number(element.getAttribute('aria-valuenow')),
		);
	const before = await value();
	await readStep(page, steps.at(-1)?.id ?? '');
	await expect.poll(value).toBeGreaterThan(before);
});
