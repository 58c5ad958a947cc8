import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { current, onSlide, open } from './present-fixtures.ts';
import { steps } from './site.ts';

test('a device that fills no screen with a page is not offered it, and the key does no harm', async ({ page }) => {
	await page.addInitScript(() => {
		delete (Element.prototype as Partial<Element>).requestFullscreen;
		delete (Document.prototype as { fullscreenEnabled?: boolean }).fullscreenEnabled;
	});
	await open(page, '#end');
	await page.keyboard.press('F5');
	await page.keyboard.press('f');
	await page.keyboard.press('o');
	await expect(page.getByRole('button', { name: 'Black screen' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Full screen' })).toBeHidden();
});

test('where a browser knows no popovers, the keys and buttons of the slides work all the same', async ({ page }) => {
	await page.addInitScript(() => {
		for (const name of ['showPopover', 'hidePopover', 'togglePopover', 'popover'])
			Reflect.deleteProperty(HTMLElement.prototype, name);
	});
	await open(page);
	await page.keyboard.press('PageDown');
	await onSlide(page, 'the-sentence');
	await page.getByRole('button', { name: 'Next slide' }).click();
	await onSlide(page, 'the-studio');
	await expect(page.locator('.stage[data-figure="sentence"]'), 'the figure is live').toHaveAttribute('data-live', '');
	await page.keyboard.press('e');
	await expect(page.getByRole('heading', { name: 'Evidence' })).toBeVisible();
});

test('the class’s guess of the gap is shown beside the map’s, survives a reload, and can be cleared', async ({
	page,
}) => {
	await open(page, '#guess-gap');
	await page.locator('#guess-km').fill('300');
	await page.keyboard.press('Enter');
	await expect(page.locator('#guess-gap .verdict')).toHaveText(
		'Guess: 300 km. On the map: about 108 km; 192 km too far.',
	);
	await page.reload();
	await expect(page.locator('#guess-km')).toHaveValue('300');
	await page.locator('#guess-gap [type="reset"]').click();
	await page.reload();
	await expect(page.locator('#guess-km')).toHaveValue('');
});

test('the marks of the calendar move by keyboard and are shown beside the record', async ({ page }) => {
	await open(page, '#guess-dates');
	const first = page.locator('#guess-dates input').first();
	await first.focus();
	await page.keyboard.press('ArrowLeft');
	await expect(page.locator('#guess-dates .said').first()).toHaveText('26 January');
	await expect(page.locator('#guess-dates .record').first()).toBeHidden();
	await page.locator('#guess-dates [type="submit"]').click();
	await expect(page.locator('#guess-dates .record').first()).toContainText('7 November 2025');
	await expect(page.locator('#guess-dates .record').first()).toContainText('(11 weeks off)');
	for (const [width, height] of [
		[800, 600],
		[1280, 720],
	] as const) {
		await page.setViewportSize({ width, height });
		const [first, last, foot] = await Promise.all(
			['#guess-dates .where', '#guess-dates [type="submit"]', '.tools'].map((part) => page.locator(part).boundingBox()),
		);
		expect(first?.y, `${width} × ${height}`).toBeGreaterThanOrEqual(0);
		expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual((foot?.y ?? 0) + 1);
	}
});

test('without storage everything goes on', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new Error('no storage');
			},
		});
	});
	await open(page, '#guess-gap');
	await page.locator('#guess-km').fill('100');
	await page.keyboard.press('Enter');
	await expect(page.locator('#guess-gap .verdict')).toContainText('8 km too near');
});

test('a lesson survives its window: small is a list, large is slides again, with the same figures', async ({
	page,
}) => {
	await open(page, '#closest-point');
	await expect(page.locator('.stage[data-figure="map"]')).toHaveAttribute('data-live', '');
	await page.evaluate(() =>
		Object.assign(document.querySelector('.stage[data-figure="map"] .figure-mount') ?? {}, { mine: true }),
	);
	for (const size of [
		{ width: 320, height: 640 },
		{ width: 390, height: 844 },
	]) {
		await page.setViewportSize(size);
		await expect(page.locator('#closest-point .picture img')).toBeVisible();
		await expect(page.locator('.slide:visible')).toHaveCount(await page.locator('.slide').count());
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
		const place = (): Promise<number> => page.evaluate(() => scrollY);
		const before = await place();
		await page.keyboard.press('PageDown');
		await expect.poll(place).toBeGreaterThan(before);
		await page.keyboard.press('PageUp');
		// What is laid out meanwhile moves it by a few lines.
		await expect.poll(async () => Math.abs((await place()) - before)).toBeLessThan(size.height / 4);
	}
	await page.setViewportSize({ width: 1280, height: 720 });
	await expect(page.locator('.slide:visible')).toHaveCount(1);
	await onSlide(page, 'closest-point');
	expect(await page.locator('.stage[data-figure="map"] .figure-mount').evaluate((root) => 'mine' in root)).toBe(true);
});

test.describe('by touch', () => {
	test.use({ hasTouch: true });
	const swipe = async (page: Page, x: number, y: number): Promise<void> => {
		const client = await page.context().newCDPSession(page);
		const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number): Promise<unknown> =>
			client.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [{ x: at, y }] });
		await send('touchStart', x);
		for (const by of [40, 80, 120]) await send('touchMove', x - by);
		await send('touchEnd');
	};

	test('a swipe over the words changes the slide, over the map it moves the map', async ({ page }) => {
		await page.setViewportSize({ width: 1280, height: 720 });
		await open(page, '#closest-point');
		await expect(page.locator('.stage[data-figure="map"]')).toHaveAttribute('data-live', '');
		await swipe(page, 400, 300);
		expect(await current(page)).toBe('closest-point');
		await swipe(page, 1100, 300);
		await onSlide(page, 'down-the-chain');
		for (const button of await page.locator('.tool').all()) {
			const box = await button.boundingBox();
			expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
		}
	});
});

test('a clicker’s F5, then Esc, neither reloads nor leaves the slide; evidence, full text and help open over it, and Esc closes them', async ({
	page,
}) => {
	await open(page, '#closest-point');
	await page.evaluate(() => Object.assign(window, { mark: 1 }));
	for (const key of ['F5', 'Escape', 'F5', 'Escape']) await page.keyboard.press(key);
	await onSlide(page, 'closest-point');
	await expect(page.locator('dialog[open], .menu:popover-open')).toHaveCount(0);
	await page.keyboard.press('e');
	await expect(page.locator('#more')).toContainText('C13');
	await page.keyboard.press('Escape');
	await page.keyboard.press('v');
	await expect(page.locator('#more')).toContainText('kilometres');
	await page.keyboard.press('PageDown');
	await expect(page.locator('#more')).toBeHidden();
	await page.keyboard.press('?');
	await expect(page.locator('#help')).toBeVisible();
	await page.keyboard.press('Escape');
	await onSlide(page, 'down-the-chain');
	expect(await page.evaluate(() => 'mark' in window), 'the page is the same').toBe(true);
});

test('on paper a slide has its still in place of its live figure, and notes only on request', async ({ page }) => {
	const live = page.locator('.stage[data-figure="map"]');
	await open(page, '?t=10');
	await expect(live).toHaveAttribute('data-live', '');
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('#closest-point .picture img')).toBeVisible();
	await expect(page.locator('#closest-point .say')).toBeHidden();
	await page.emulateMedia({ media: 'screen' });
	await open(page, '?t=10&notes=1');
	await expect(live).toHaveAttribute('data-live', '');
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('#closest-point .say')).toBeVisible();
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('the deck is a list of slides with stills, keys and notes', async ({ page }) => {
		await page.goto('present/');
		for (const { id, key } of steps.slice(0, 5)) {
			await expect(page.locator(`#${id} .key`)).toHaveText(key);
			await expect(page.locator(`#${id} .picture img`)).toBeVisible();
		}
		await page.locator('#the-studio summary').click();
		await expect(page.locator('#the-studio .say')).toBeVisible();
	});
});
