import type { Page } from '@playwright/test';
import { expect, readStep, stageOf, test } from './fixtures.ts';
import { readLive } from './read-live.ts';
import { steps } from './site.ts';

/** Words and buttons that are seen in a step's stage, with their rounded places. */
function picture(page: Page, step: string): Promise<string[]> {
	return stageOf(page, step).evaluate((stage) => {
		const origin = stage.getBoundingClientRect();
		return (
			[...stage.querySelectorAll('text, p, h3, li, button, canvas')]
				// What is told to those who listen comes when nothing else waits, and is not seen.
				.filter((one) => !one.closest('.tour'))
				.filter((one) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
				.map((one) => {
					const { x, y, width } = one.getBoundingClientRect();
					const words = one.getAttribute('aria-label') ?? one.textContent.trim();
					return [words, x - origin.x, y - origin.y, width]
						.map((it) => (typeof it === 'number' ? Math.round(it) : it))
						.join(' ');
				})
				.sort()
		);
	});
}

/** The first step of the first and the last scene of each figure, and the map’s step about Tokyo and Taiwan. */
const firsts = steps.filter(({ scene }, at) => scene !== steps[at - 1]?.scene);
const some = steps
	.filter((step) => {
		const own = firsts.filter(({ figure }) => figure === step.figure);
		return step === own[0] || step === own.at(-1) || step.id === 'where-it-lies';
	})
	.map(({ id }) => id);

/** Reads some steps until the figure of each is alive and in the step's state. */
async function see(page: Page, ...ids: string[]): Promise<void> {
	await page.bringToFront();
	await readLive(
		page,
		ids.flatMap((id) => steps.find((step) => step.id === id) ?? []),
	);
}

test('every figure that was drawn for a large window is drawn anew for a small one, and offers no way back', async ({
	page,
	context,
}) => {
	test.setTimeout(240_000);
	const fresh = await context.newPage();
	for (const [one, width, height] of [
		[page, 1280, 800],
		[fresh, 390, 700],
	] as const) {
		await one.emulateMedia({ reducedMotion: 'reduce' });
		await one.setViewportSize({ width, height });
		await one.goto('');
	}
	await see(page, ...some);
	await page.setViewportSize({ width: 390, height: 700 });
	for (const id of some) {
		await see(fresh, id);
		await see(page, id);
		// Parts of a figure may come late in either.
		await expect(async () => {
			expect(await picture(page, id), id).toEqual(await picture(fresh, id));
		}).toPass({ timeout: 20_000 });
		await expect(stageOf(page, id).locator('[data-act="home"]:visible')).toHaveCount(0);
	}
});

test('a control of a figure keeps the focus in a window of any size', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('');
	for (const id of ['map', 'ladder', 'law', 'promises', 'ring'].map(
		(figure) => steps.find((step) => step.figure === figure)?.id ?? '',
	)) {
		await page.setViewportSize({ width: 390, height: 844 });
		await readStep(page, id);
		await expect(stageOf(page, id)).toHaveAttribute('data-live', '');
		const control = stageOf(page, id).locator('button:visible, input:visible').nth(1);
		await control.focus();
		const name = (): Promise<string> =>
			page.evaluate(async () => {
				for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
				const { activeElement: now } = document;
				return `${now?.closest('.stage') ? 'in the stage' : 'lost'}: ${now?.getAttribute('aria-label') ?? now?.textContent ?? ''}`;
			});
		const held = await name();
		for (const viewport of [
			{ width: 844, height: 390 },
			{ width: 390, height: 400 },
			{ width: 1440, height: 900 },
			{ width: 853, height: 600 },
		]) {
			await page.setViewportSize(viewport);
			expect(await name(), `${id} in ${JSON.stringify(viewport)}`).toBe(held);
		}
	}
});
