import type { Page } from '@playwright/test';
import { expect, readStep, stageOf, test } from './fixtures.ts';
import { steps } from './site.ts';

/** Opens the story at the first step that shows a state of the ladder and waits for the live figure. */
async function openLadder(page: Page, state: string): Promise<ReturnType<typeof stageOf>> {
	const { id = '' } = steps.find((step) => step.figure === 'ladder' && step.state === state) ?? {};
	await page.goto('');
	await readStep(page, id);
	const stage = stageOf(page, id);
	await expect(stage).toHaveAttribute('data-live', /.*/);
	await expect(stage).toHaveAttribute('data-state', state);
	return stage;
}

test('the switch slides the marks from the record to the article’s dates and back', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const stage = await openLadder(page, 'record-dates');
	const ban = stage.locator('[data-mark="E3"]');
	const onRecord = await ban.boundingBox();
	await stage.getByRole('button', { name: 'As the article dates it' }).click();
	await expect(stage).toHaveAttribute('data-state', 'article-dates');
	expect((await ban.boundingBox())?.x).toBeGreaterThan(onRecord?.x ?? Infinity);
	await stage.getByRole('button', { name: 'On the public record' }).click();
	expect(await ban.boundingBox()).toEqual(onRecord);
});

test('where both datings show, the switch says so and leads back to them', async ({ page }) => {
	const stage = await openLadder(page, 'everything');
	const both = stage.getByRole('button', { name: 'Both', exact: true });
	await expect(both).toHaveAttribute('aria-pressed', 'true');
	await stage.getByRole('button', { name: 'As the article dates it' }).click();
	await expect(both).toHaveAttribute('aria-pressed', 'false');
	await both.click();
	await expect(stage).toHaveAttribute('data-state', 'everything');
});

test('the marks are walked in the order of date with the arrow keys and opened with Enter', async ({ page }) => {
	const stage = await openLadder(page, 'record-dates');
	const marks = stage.locator('.ladder-mark');
	await marks.first().focus();
	await page.keyboard.press('ArrowRight');
	await expect(stage.locator('[data-mark="E2"]')).toBeFocused();
	await page.keyboard.press('Enter');
	const card = stage.locator('.ladder-card');
	await expect(card).toContainText('14 November 2025; December 2025; 26 January 2026');
	await expect(card).toContainText('27 January 2026');
	await page.keyboard.press('Escape');
	await expect(card).toBeHidden();
	await expect(stage.locator('[data-mark="E2"]')).toBeFocused();
});

test('the ladder takes the shape of its frame when that changes', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.setViewportSize({ width: 1100, height: 900 });
	const stage = await openLadder(page, 'record-dates');
	const rest = (): Promise<number[]> =>
		stage.locator('canvas').evaluate((canvas) => {
			const [own, room] = [canvas, canvas.parentElement ?? canvas].map((one) => one.getBoundingClientRect());
			return [(own?.width ?? 0) - (room?.width ?? 0), (own?.height ?? 0) - (room?.height ?? 0)].map((px) =>
				Math.abs(Math.round(px)),
			);
		});
	expect(await rest()).toEqual([0, 0]);
	for (const height of [560, 1000]) {
		await page.setViewportSize({ width: 1100, height });
		await expect.poll(rest).toEqual([0, 0]);
	}
});

test('a mark opens its card under the mouse, which may move into the card', async ({ page }) => {
	const stage = await openLadder(page, 'record-dates');
	await page.clock.install();
	await stage.locator('[data-mark="E1"]').hover();
	const card = stage.locator('.ladder-card');
	await expect(card).toBeVisible();
	await card.hover();
	await page.clock.fastForward(10_000);
	await expect(card).toBeVisible();
	await expect(card.getByRole('link', { name: 'C9' })).toHaveAttribute('href', /evidence\/#C9$/);
	await page.mouse.move(0, 0);
	await page.clock.fastForward(10_000);
	await expect(card).toBeHidden();
});

test.describe('on a touch screen', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	test('a tap opens the card of a mark and a tap on its cross closes it', async ({ page }) => {
		const stage = await openLadder(page, 'record-dates');
		await stage.locator('[data-mark="E5"]').tap();
		const card = stage.locator('.ladder-card');
		await expect(card).toContainText('Two pandas leave Ueno Zoo for China');
		await card.getByRole('button', { name: 'Close' }).tap();
		await expect(card).toBeHidden();
	});

	test('the card leads to marks that stand too close for a finger', async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 568 });
		const stage = await openLadder(page, 'everything');
		const marks = stage.locator('.ladder-mark');
		await marks.first().tap();
		const card = stage.locator('.ladder-card');
		for (const by of ['Step after', 'Step after', 'Step before']) await card.getByRole('button', { name: by }).tap();
		await expect(marks.nth(1)).toBeFocused();
		await expect(marks.nth(1)).toHaveAttribute('aria-expanded', 'true');
		const told = (await marks.nth(1).getAttribute('aria-label')) ?? '';
		await expect(card).toContainText(told.slice(0, told.indexOf('.')));
	});
});
