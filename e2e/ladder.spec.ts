import type { Locator, Page } from '@playwright/test';
import { expect, oneByOne, readStep, stageOf, test } from './fixtures.ts';
import { steps } from './site.ts';

/** Reads the first step of the story that shows a state of the ladder, and waits for the live figure. */
async function readLadder(page: Page, state: string): Promise<Locator> {
	const { id = '' } = steps.find((step) => step.figure === 'ladder' && step.state === state) ?? {};
	if (page.url() === 'about:blank') await page.goto('');
	await readStep(page, id);
	const stage = stageOf(page, id);
	await expect(stage).toHaveAttribute('data-live', /.*/);
	await expect(stage).toHaveAttribute('data-state', state);
	return stage;
}

test('the ladder’s marks are walked, opened and switched between datings, by mouse and by keys, and take the shape of its frame', async ({
	page,
}) => {
	const stage = await readLadder(page, 'record-dates');
	const card = stage.locator('.ladder-card');
	const ban = stage.locator('[data-mark="E3"]');
	await oneByOne({
		'the switch slides the marks from the record to the article’s dates and back': async () => {
			const before = (await ban.boundingBox())?.x ?? 0;
			await stage.getByRole('button', { name: 'As the article dates it' }).click();
			await expect(stage).toHaveAttribute('data-state', 'article-dates');
			await expect.poll(async () => (await ban.boundingBox())?.x ?? 0).toBeGreaterThan(before + 20);
		},
		'without motion the switch sets the marks there and back at once': async () => {
			await page.emulateMedia({ reducedMotion: 'reduce' });
			await stage.getByRole('button', { name: 'On the public record' }).click();
			await expect(stage).toHaveAttribute('data-state', 'record-dates');
			const onRecord = await ban.boundingBox();
			await stage.getByRole('button', { name: 'As the article dates it' }).click();
			await expect(stage).toHaveAttribute('data-state', 'article-dates');
			expect((await ban.boundingBox())?.x).toBeGreaterThan(onRecord?.x ?? Infinity);
			await stage.getByRole('button', { name: 'On the public record' }).click();
			expect(await ban.boundingBox()).toEqual(onRecord);
		},
		'the marks are walked in the order of date with the arrow keys and opened with Enter': async () => {
			const marks = stage.locator('.ladder-mark');
			await marks.first().focus();
			await page.keyboard.press('ArrowRight');
			await expect(stage.locator('[data-mark="E2"]')).toBeFocused();
			await expect(marks.nth(1)).toBeFocused();
			await page.keyboard.press('Enter');
			await expect(card).toContainText('14 November 2025; December 2025; 26 January 2026');
			await expect(card).toContainText('27 January 2026');
			await page.keyboard.press('Escape');
			await expect(card).toBeHidden();
			await expect(stage.locator('[data-mark="E2"]')).toBeFocused();
		},
		'the ladder takes the shape of its frame when that changes': async () => {
			const rest = (): Promise<number[]> =>
				stage.locator('canvas').evaluate((canvas) => {
					const [own, room] = [canvas, canvas.parentElement ?? canvas].map((one) => one.getBoundingClientRect());
					return [(own?.width ?? 0) - (room?.width ?? 0), (own?.height ?? 0) - (room?.height ?? 0)].map((px) =>
						Math.abs(Math.round(px)),
					);
				});
			for (const height of [900, 560, 1000]) {
				await page.setViewportSize({ width: 1100, height });
				await expect.poll(rest).toEqual([0, 0]);
			}
		},
		'where both datings show, the switch says so and leads back to them': async () => {
			const all = await readLadder(page, 'everything');
			const both = all.getByRole('button', { name: 'Both', exact: true });
			await expect(both).toHaveAttribute('aria-pressed', 'true');
			await all.getByRole('button', { name: 'As the article dates it' }).click();
			await expect(both).toHaveAttribute('aria-pressed', 'false');
			await both.click();
			await expect(all).toHaveAttribute('data-state', 'everything');
		},
		'a mark opens its card under the mouse, which may move into the card': async () => {
			await page.emulateMedia({ reducedMotion: 'no-preference' });
			await readLadder(page, 'record-dates');
			await page.clock.install();
			await stage.locator('[data-mark="E1"]').hover();
			await expect(card).toBeVisible();
			await card.hover();
			await page.clock.fastForward(10_000);
			await expect(card).toBeVisible();
			await expect(card.getByRole('link', { name: 'C9' })).toHaveAttribute('href', /evidence\/#C9$/);
			await page.mouse.move(0, 0);
			await page.clock.fastForward(10_000);
			await expect(card).toBeHidden();
		},
	});
});

test.describe('on a touch screen', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	test('a tap opens the card of a mark, from which others are reached that stand too close for a finger, and a tap on its cross closes it', async ({
		page,
	}) => {
		const stage = await readLadder(page, 'record-dates');
		await stage.locator('[data-mark="E5"]').tap();
		const card = stage.locator('.ladder-card');
		await expect(card).toContainText('Two pandas leave Ueno Zoo for China');
		await card.getByRole('button', { name: 'Close' }).tap();
		await expect(card).toBeHidden();

		await page.setViewportSize({ width: 320, height: 568 });
		const all = await readLadder(page, 'everything');
		const marks = all.locator('.ladder-mark');
		await marks.first().tap();
		const opened = all.locator('.ladder-card');
		for (const by of ['Step after', 'Step after', 'Step before']) await opened.getByRole('button', { name: by }).tap();
		await expect(marks.nth(1)).toBeFocused();
		await expect(marks.nth(1)).toHaveAttribute('aria-expanded', 'true');
		const told = (await marks.nth(1).getAttribute('aria-label')) ?? '';
		await expect(opened).toContainText(told.slice(0, told.indexOf('.')));
	});
});
