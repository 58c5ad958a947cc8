import { ofColours, violations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { current, onSlide, open, show, unpainted } from './present-fixtures.ts';
import { facts, steps } from './site.ts';

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
		await onSlide(page, 'guess-gap');
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

test('axe finds nothing on any kind of slide, with any figure, light and dark', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page);
	// The list of a11y.spec.ts holds every slide; here one of each kind and one with each figure is seen as it is projected.
	const ids = await page.locator('.slide').evaluateAll((all) => {
		const seen = new Set<string>();
		const anew = (one: string): boolean => seen.size < seen.add(one).size;
		return (all as HTMLElement[])
			.filter((slide) => [slide.className, slide.dataset['figure'] ?? ''].map(anew).includes(true))
			.map(({ id }) => id);
	});
	expect(ids.length).toBeGreaterThan(9);
	expect(await violations(page), 'all around the slides').toEqual([]);
	// Each time axe reads all of the page, and most of it is what no slide shows as it is projected.
	await page.evaluate(() => {
		for (const unseen of document.querySelectorAll('#full-text, .notes')) unseen.remove();
	});
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		const asked = { within: '.slide[data-current], .stage[data-shown]', preload: false };
		for (const id of ids) {
			await show(page, id);
			await onSlide(page, id);
			await expect(page.locator('.stage[data-shown]:not([data-live])'), id).toHaveCount(0);
			const found = await violations(page, colorScheme === 'dark' ? { ...asked, rules: ofColours } : asked);
			expect.soft(found, `the slide ${id}, ${colorScheme}`).toEqual([]);
		}
	}
});

test('every step brings its figure, made once, to its state, the same after a jump as after a walk', async ({
	page,
}) => {
	test.slow();
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page);
	await unpainted(page);
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
	await open(page, '?level=plain&from=class&t=25#closest-point');
	await onSlide(page, 'closest-point');
	await page.keyboard.press('PageDown');
	const id = await current(page);
	await page.reload();
	await onSlide(page, id);
	expect(new URL(page.url()).search).toBe('?level=plain&from=class&t=25');
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
