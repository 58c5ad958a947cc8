import type { Locator, Page } from '@playwright/test';
import { expect, readStep, stageOf, test } from './fixtures.ts';

const chunks = /\/sea-(?:near|far)\.[^/]*\.js$/;

/** Opens the story where the gap is shown and waits for the live map. */
async function liveMap(page: Page): Promise<Locator> {
	const step = 'closest-point';
	await page.goto(`./#${step}`);
	await readStep(page, step);
	const stage = stageOf(page, step);
	await expect(stage).toHaveAttribute('data-live', '', { timeout: 20_000 });
	return stage;
}

test('the live map shows the depth of the sea and a scale of it, and in forced colours lines instead of tints', async ({
	page,
}) => {
	const stage = await liveMap(page);
	const scale = stage.locator('.map-over .depths');
	await expect(scale.locator('text')).toHaveText(['200', '2,000', '4,000', '6,000 m deep']);
	const fills = () =>
		stage.locator('.map-depths path').evaluateAll((paths) => paths.map((path) => getComputedStyle(path).fill));
	const tints = new Set(await fills());
	expect(tints.size).toBeGreaterThan(5);
	// The tints of the scale are those of the sea.
	const explained = await scale
		.locator('rect:not([fill])')
		.evaluateAll((rects) => rects.map((rect) => getComputedStyle(rect).fill));
	for (const tint of tints) expect(explained).toContain(tint);

	await page.emulateMedia({ forcedColors: 'active' });
	await expect(scale).toBeHidden();
	expect(new Set(await fills())).toEqual(new Set(['none']));
});

test.describe('when its depths don’t come', () => {
	test.use({ forgiven: /^console: Failed to load resource.*\/sea-/ });

	test('the map keeps its coast and its names', async ({ page }) => {
		const lost = new Set<string>();
		page.on('requestfailed', (request) => lost.add(request.url().replace(/^.*\/(sea-\w+).*$/, '$1')));
		await page.route(chunks, (route) => route.abort());
		const stage = await liveMap(page);
		await expect.poll(() => [...lost].sort()).toEqual(expect.arrayContaining(['sea-far', 'sea-near']));
		await expect(stage.locator('.map-over text').filter({ hasText: /^Yonaguni$/ })).toBeVisible();
		await expect(stage.locator('.map-coast path').first()).toBeAttached();
		await expect(stage.locator('.map-depths path')).toHaveCount(0);
		await expect(stage.locator('.map-over .depths')).toHaveCount(0);
		await stage.getByRole('button', { name: 'Zoom in' }).click();
		await expect(stage.getByRole('button', { name: 'Back' })).toBeVisible();
	});
});
