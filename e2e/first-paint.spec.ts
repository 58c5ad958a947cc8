import type { Page } from '@playwright/test';
import { expect, stageOf, test } from './fixtures.ts';
import { facts, steps } from './site.ts';

const phones = [
	[360, 640],
	[390, 844],
	[412, 823],
] as const;

/** Notes how far what stands in view moves without the reader's doing, and when the first words are painted. */
async function watch(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const moved: number[] = [];
		Object.assign(window, { moved });
		new PerformanceObserver((list) => {
			moved.push(...list.getEntries().map((entry) => (entry as unknown as { value: number }).value));
		}).observe({ type: 'layout-shift', buffered: true });
	});
}

const ready = (page: Page): Promise<unknown> => page.waitForFunction(() => 'late' in document.documentElement.dataset);

for (const [width, height] of phones) {
	test(`at ${String(width)} px the words come before fonts and scripts, and stay where they are when those come`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height });
		await watch(page);
		await page.goto('');
		await ready(page);
		const { painted, first } = await page.evaluate(() => ({
			painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
			first: Math.min(
				...performance
					.getEntriesByType('resource')
					.filter(({ name }) => /\.(?:woff2|js)$/.test(name))
					.map(({ startTime }) => startTime),
			),
		}));
		expect(painted).toBeGreaterThan(0);
		expect(first, 'the first font or script').toBeGreaterThan(painted);
		await expect(page.locator('.section[data-unfolded]')).toHaveCount(facts.sections.length + 1);
		const family = await page.locator('.dek').evaluate((words) => getComputedStyle(words).fontFamily);
		expect(family).toContain('Source Serif');
		const moved = await page.evaluate(() => (window as unknown as { moved: number[] }).moved);
		expect(moved).toEqual([]);
	});
}

test('a link to a late step finds its place at once, and keeps it', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	const { id = '' } = steps.at(-3) ?? {};
	await page.goto(`#${id}`);
	await ready(page);
	await expect(page.locator(`[id="${id}-title"]`)).toBeInViewport();
	// Everything that comes later could push it away.
	await expect(page.locator('.section[data-unfolded]')).toHaveCount(facts.sections.length + 1);
	await expect(stageOf(page, id)).toHaveAttribute('data-live', '');
	await page.evaluate(async () => {
		await document.fonts.ready;
		for (let frames = 0; frames < 6; frames += 1) await new Promise(requestAnimationFrame);
	});
	await expect(page.locator(`[id="${id}-title"]`)).toBeInViewport();
});

test('where fonts never come the story starts all the same', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.route('**/*.woff2', () => undefined);
	await page.goto('', { waitUntil: 'commit' });
	await ready(page);
	await expect(page.locator('.section[data-unfolded]')).toHaveCount(facts.sections.length + 1);
});
