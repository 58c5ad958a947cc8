import { expect, test } from './fixtures.ts';
import { open, show } from './present-fixtures.ts';
import { titleOf } from './site.ts';

test('the screen is kept awake, and again after the window was out of sight', async ({ page }) => {
	await page.addInitScript(() => {
		Object.assign(window, { asked: 0, seen: 'visible' });
		const request = (): Promise<object> => {
			(window as unknown as { asked: number }).asked++;
			return Promise.resolve({});
		};
		Object.defineProperty(navigator, 'wakeLock', { value: { request } });
		Object.defineProperty(document, 'visibilityState', { get: () => (window as unknown as { seen: string }).seen });
	});
	const asked = (): Promise<number> => page.evaluate(() => (window as unknown as { asked: number }).asked);
	const turn = (seen: string): Promise<void> =>
		page.evaluate((to) => {
			Object.assign(window, { seen: to });
			document.dispatchEvent(new Event('visibilitychange'));
		}, seen);
	await open(page, '#end');
	expect(await asked()).toBe(1);
	await turn('hidden');
	expect(await asked()).toBe(1);
	await turn('visible');
	expect(await asked()).toBe(2);
});

test('the pointer goes when it has rested for three seconds, and returns as it moves', async ({ page }) => {
	await page.clock.install();
	await open(page, '#end');
	const cursor = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).cursor);
	await page.mouse.move(300, 300);
	await page.clock.fastForward(2000);
	expect(await cursor()).toBe('auto');
	await page.clock.fastForward(1500);
	expect(await cursor()).toBe('none');
	await page.mouse.move(310, 300);
	expect(await cursor()).toBe('auto');
});

test('in the reader’s own colours words stand out from what they lie on', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
	await page.setViewportSize({ width: 1280, height: 720 });
	await open(page);
	/** The colour that words of a figure are drawn in, and that of a system colour. */
	const fill = (selector: string): Promise<string> =>
		page
			.locator(selector)
			.first()
			.evaluate((one) => getComputedStyle(one).fill);
	const system = (name: string): Promise<string> =>
		page.evaluate((colour) => {
			document.body.style.outlineColor = colour;
			return getComputedStyle(document.body).outlineColor;
		}, name);
	const [ground, words] = [await system('Canvas'), await system('CanvasText')];
	expect(ground).not.toBe(words);
	for (const [id, figure] of [
		['the-survival-test', 'law'],
		['promise-of-1951', 'promises'],
		['closest-point', 'map'],
	] as const) {
		await show(page, id);
		const stage = `.stage[data-figure="${figure}"]`;
		await expect(page.locator(stage)).toHaveAttribute('data-live', '');
		// A figure that is drawn anew has its words taken out and put back.
		await expect.poll(() => fill(`${stage} text.f-ink`), id).toBe(words);
	}
	// The gate where one stands is a dark box with light words, and stays one.
	await expect.poll(() => fill('.stage[data-figure="law"] rect.f-ink')).toBe(words);
	await expect.poll(() => fill('.stage[data-figure="law"] text.f-paper')).toBe(ground);
	await show(page, 'her-order');
	await expect(page.locator('#her-order .picture')).toHaveCSS('border-top-style', 'solid');
});

test('the help opens at its top, and the notes of a slide begin at theirs', async ({ page }) => {
	await page.setViewportSize({ width: 800, height: 500 });
	await open(page, '#end');
	await page.keyboard.press('?');
	await expect(page.locator('#help-heading')).toBeInViewport();
	await page.goto('present/?view=notes#everything');
	await expect(page.locator('#note-title')).toHaveText(titleOf('everything'));
	await expect(page.locator('#note-title')).toBeInViewport();
	await page.evaluate(() => scrollTo(0, 1e6));
	await page.getByRole('button', { name: 'Next' }).click();
	await expect(page.locator('#note-title')).toHaveText(titleOf('what-stays-open'));
	await expect(page.locator('#note-title')).toBeInViewport();
});

test('in a small window the buttons cover no words at the foot of the list', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 700 });
	await open(page);
	await page.evaluate(() => scrollTo(0, 1e6));
	await page.locator('.credit-list summary').click();
	await expect(page.locator('.credit-list li').first()).toBeVisible();
});
