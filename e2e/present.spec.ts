import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { facts, steps } from './site.ts';

const current = (page: Page): Promise<string> =>
	page.evaluate(() => document.querySelector('.slide[data-current]')?.id ?? '');
const onSlide = (page: Page, id: string): Promise<void> => expect.poll(() => current(page)).toBe(id);
const open = async (page: Page, at = ''): Promise<void> => {
	await page.goto(`present/${at}`);
	await expect(page.locator('html')).toHaveAttribute('data-deck', '');
};
/** Shows a slide as the list of slides would. */
const show = (page: Page, id: string): Promise<void> =>
	page.evaluate((to) => {
		location.hash = to;
	}, id);

test('the keys of presentation programs move the deck, and a number goes to its slide', async ({ page }) => {
	await open(page);
	await page.keyboard.press('PageDown');
	await onSlide(page, facts.sections[0]?.slug ?? '');
	await page.keyboard.press('ArrowRight');
	await onSlide(page, steps[0]?.id ?? '');
	await page.keyboard.press('PageUp');
	await onSlide(page, facts.sections[0]?.slug ?? '');
	await page.keyboard.press('End');
	await onSlide(page, 'end');
	await page.keyboard.press('PageDown');
	await onSlide(page, 'end');
	await page.keyboard.type('3');
	await page.keyboard.press('Enter');
	await onSlide(page, steps[0]?.id ?? '');
	await page.keyboard.press('.');
	await expect(page.locator('#blank')).toBeVisible();
	await page.keyboard.press('PageDown');
	await expect(page.locator('#blank')).toBeHidden();
	await onSlide(page, steps[1]?.id ?? '');
});

test('what has the focus keeps its keys, and a clicker works over it', async ({ page }) => {
	await open(page, '#where-it-lies');
	await expect(page.locator('.stage[data-figure="map"]')).toHaveAttribute('data-live', '');
	const stays = async (selector: string, keys: string[]): Promise<void> => {
		await show(page, 'where-it-lies');
		await onSlide(page, 'where-it-lies');
		for (const key of keys) {
			await page.locator(selector).first().focus();
			await page.keyboard.press(key);
			expect(await current(page), `${key} on ${selector}`).toBe('where-it-lies');
		}
		await page.locator(selector).first().focus();
		await page.keyboard.press('PageDown');
		await onSlide(page, 'if-and-then');
	};
	// The widgets that the figures don't have stand beside them for the length of the test.
	await page.evaluate(() => {
		document
			.querySelector('.slide#where-it-lies .words')
			?.insertAdjacentHTML(
				'beforeend',
				'<select id="a"><option>1<option>2</select><input id="b" type="range"><a id="c" href="#where-it-lies">link</a><button id="d" type="button">x</button>',
			);
	});
	await stays('#a', [' ', 'Escape', 'ArrowRight']);
	await stays('#b', [' ', 'ArrowRight']);
	await stays('#c', [' ', 'ArrowRight']);
	await stays('#d', [' ', 'ArrowRight']);
	await stays('.stage[data-shown] .leaflet-container', [' ', 'ArrowRight']);
});

test('on every slide at every projector’s size the words fit, and are large enough for the last row', async ({
	page,
}) => {
	test.slow();
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page);
	const sizes = [
		[1024, 768],
		[1280, 720],
		[1920, 1080],
		[800, 600],
	] as const;
	for (const [width, height] of sizes) {
		await page.setViewportSize({ width, height });
		const faults = await page.evaluate(async () => {
			const found: string[] = [];
			for (const { id } of document.querySelectorAll('.slide')) {
				location.hash = id;
				await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
				const slide = document.getElementById(id);
				const words = slide?.querySelector<HTMLElement>('.words');
				if (!slide?.hasAttribute('data-current') || !words) {
					found.push(`${id} is not shown`);
					continue;
				}
				const foot = document.querySelector('.tools')?.getBoundingClientRect();
				const last = Math.max(
					...[...words.children]
						.filter((child) => child.checkVisibility() && !child.matches('.sources'))
						.map((child) => child.getBoundingClientRect().bottom),
				);
				const first = Math.min(
					...[...words.children]
						.filter((child) => child.checkVisibility())
						.map((child) => child.getBoundingClientRect().top),
				);
				if (last > (foot?.top ?? 0) + 1) found.push(`${id} reaches ${last - (foot?.top ?? 0)} px below`);
				if (first < words.getBoundingClientRect().top - 1 || first < 0) found.push(`${id} begins above`);
				if (words.scrollWidth > words.clientWidth + 1) found.push(`${id} is too wide`);
				if (document.documentElement.scrollWidth > innerWidth) found.push(`${id} scrolls sideways`);
				for (const line of slide.querySelectorAll<HTMLElement>(
					'.key, h2, .where, .sources, .level, figcaption, .said',
				)) {
					if (!line.checkVisibility() || line.textContent === '') continue;
					const share = (100 * parseFloat(getComputedStyle(line).fontSize)) / innerHeight;
					const least = line.matches('.key, h2') ? 4.39 : 3.29;
					if (share < least) found.push(`${id} ${line.className || line.tagName}: ${share.toFixed(2)} vh`);
				}
			}
			return found;
		});
		expect(faults, `${width} × ${height}`).toEqual([]);
	}
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe finds nothing on any kind of slide, with any figure, ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await open(page);
		// The list of a11y.spec.ts holds every slide; here one of each kind is seen as it is projected.
		const ids = await page.locator('.slide').evaluateAll((all) => {
			const kinds = Map.groupBy(all as HTMLElement[], (slide) => `${slide.className} ${slide.dataset['figure'] ?? ''}`);
			return [...kinds.values()].map(([slide]) => slide?.id ?? '');
		});
		expect(ids.length).toBeGreaterThan(9);
		for (const id of ids) {
			await show(page, id);
			await onSlide(page, id);
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map((one) => `${id}: ${one.id} ${one.nodes[0]?.html ?? ''}`)).toEqual([]);
		}
	});
}

test('every step brings its figure, made once, to its state, the same after a jump as after a walk', async ({
	page,
}) => {
	test.slow();
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page);
	await page.evaluate(() => {
		for (const root of document.querySelectorAll('.figure-mount')) Object.assign(root, { mine: true });
	});
	for (const { id, figure, state } of steps) {
		await show(page, id);
		const stage = page.locator(`.stage[data-figure="${figure}"]`);
		await expect(stage, id).toHaveAttribute('data-state', state);
		await expect(stage, id).toBeVisible();
	}
	const same = await page
		.locator('.figure-mount')
		.evaluateAll((all) => all.every((root) => 'mine' in root && root.childElementCount > 0));
	expect(same).toBe(true);
});

test('a link to a step opens its slide, a reload stays there, and the story’s link leads back to it', async ({
	page,
}) => {
	await open(page, '?level=plain&lang=en&t=25#closest-point');
	await onSlide(page, 'closest-point');
	await page.keyboard.press('PageDown');
	const id = await current(page);
	await page.reload();
	await onSlide(page, id);
	expect(new URL(page.url()).search).toBe('?level=plain&lang=en&t=25');
	await page.locator('#to-story').click();
	await page.waitForURL((url) => url.hash === `#${id}` && url.searchParams.get('t') === '25');
	await page.locator('.contents-button').click();
	await expect(page.locator('.present-from')).toHaveAttribute('href', /present\/\?.*t=25.*#/);
});

test('the time dial cuts the deck, its list and its questions', async ({ page }) => {
	await open(page, '#law');
	const count = (): Promise<number> =>
		page
			.locator('#count')
			.textContent()
			.then((text) => Number(text?.split('/')[1]));
	const whole = await count();
	await page.keyboard.press('g');
	await page.locator('input[name="length"][value="10"]').check();
	expect(await count()).toBeLessThan(whole / 2);
	expect(new URL(page.url()).searchParams.get('t')).toBe('10');
	await expect(page.locator('#list li:visible')).toHaveCount(await count());
	await page.reload();
	expect(await count()).toBeLessThan(whole / 2);
});

test('notes and slides follow each other, a late window gets the state, and two decks never mix', async ({
	page,
	context,
}) => {
	await open(page, '#closest-point');
	const other = await context.newPage();
	await open(other, '#critics');
	const popup = page.waitForEvent('popup');
	await page.keyboard.press('s');
	const notes = await popup;
	await expect(notes.locator('#note-title')).toHaveText('The closest point');
	await expect(notes.locator('#note-body')).toContainText(steps.find(({ id }) => id === 'closest-point')?.say ?? '?');
	await notes.locator('.notes-window [data-act="next"]').click();
	await onSlide(page, 'down-the-chain');
	await page.keyboard.press('t');
	await expect(notes.locator('#pace')).toContainText('On time');
	await page.keyboard.press('PageDown');
	await expect(notes.locator('#note-title')).toHaveText('Tokyo to Atami');
	expect(await notes.locator('.figure-mount > *').count()).toBe(0);
	await notes.reload();
	await expect(notes.locator('#linked')).toContainText('Tied');
	await page.reload();
	await notes.locator('.notes-window [data-act="back"]').click();
	await onSlide(page, 'down-the-chain');
	expect(await current(other)).toBe('critics');
});

test('notes that are opened first open the slides, and are tied to them', async ({ page }) => {
	await page.goto('present/?view=notes#closest-point');
	const popup = page.waitForEvent('popup');
	await page.locator('#audience').click();
	const deck = await popup;
	await onSlide(deck, 'closest-point');
	await expect(page.locator('#linked')).toContainText('Tied');
	await page.keyboard.press('PageDown');
	await onSlide(deck, 'down-the-chain');
});

test('a browser that keeps the notes window shut offers a link to it', async ({ page }) => {
	await page.addInitScript(() => {
		window.open = () => null;
	});
	await open(page);
	await page.keyboard.press('s');
	await expect(page.locator('#blocked a')).toHaveAttribute('href', /view=notes&session=/);
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
	await expect(page.locator('#guess-dates .record').first()).toHaveAttribute('data-off', '11 weeks off');
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

test('a clicker that sends F5, then Esc, neither reloads nor leaves the slide', async ({ page }) => {
	await open(page, '#closest-point');
	await page.evaluate(() => Object.assign(window, { mark: 1 }));
	for (const key of ['F5', 'Escape', 'F5', 'Escape']) await page.keyboard.press(key);
	await onSlide(page, 'closest-point');
	expect(await page.evaluate(() => 'mark' in window)).toBe(true);
	await expect(page.locator('dialog[open], .menu:popover-open')).toHaveCount(0);
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
		await page.keyboard.press('PageDown');
		await page.keyboard.press('PageUp');
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

test('evidence, full text and help open over the slide, and Esc closes them', async ({ page }) => {
	await open(page, '#closest-point');
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
});

test('on paper every slide has a page of its own with its still, and notes only on request', async ({ page }) => {
	const live = page.locator('.stage[data-figure="map"]');
	await open(page, '?t=10');
	await expect(live).toHaveAttribute('data-live', '');
	await page.emulateMedia({ media: 'print' });
	const kept = page.locator('.slide:not([hidden])');
	expect(
		await kept.evaluateAll((all) => all.filter((slide) => getComputedStyle(slide).breakAfter !== 'page').length),
	).toBe(0);
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
