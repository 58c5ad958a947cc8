import type { Locator, Page } from '@playwright/test';
import { expect, readStep, refuseAddresses, stageOf, test } from './fixtures.ts';

/** Opens the story at a step and waits for its live figure. */
async function liveAt(page: Page, step: string): Promise<Locator> {
	await page.goto(`./#${step}`);
	await readStep(page, step);
	const stage = stageOf(page, step);
	await expect(stage).toHaveAttribute('data-live', '', { timeout: 20_000 });
	await readStep(page, step);
	return stage;
}

test.describe('the map', () => {
	test('a place chosen in the list is shown with all its names, and Escape closes the list', async ({ page }) => {
		const stage = await liveAt(page, 'three-names');
		await stage.getByRole('button', { name: 'Places on this map' }).click();
		const list = stage.getByRole('dialog', { name: 'Places on this map' });
		await list.getByRole('button', { name: /Senkaku/ }).click();
		await expect(stage.getByText('釣魚臺').first()).toBeVisible();
		await expect(stage.getByText(/^Claimed by:/).first()).toContainText('Taiwan');
		await stage.getByRole('button', { name: 'Places on this map' }).click();
		await page.keyboard.press('Escape');
		await expect(list.getByRole('button', { name: /Senkaku/ })).toBeHidden();
	});

	test('the wheel scrolls the page and zooms the map only with Ctrl', async ({ page }) => {
		const stage = await liveAt(page, 'closest-point');
		const map = stage.locator('.map-canvas');
		const box = await map.boundingBox();
		await page.mouse.move((box?.x ?? 0) + 300, (box?.y ?? 0) + 200);
		const view = () => stage.locator('.map-coast').getAttribute('viewBox');
		const before = await view();
		const top = await page.evaluate(() => scrollY);
		await page.mouse.wheel(0, 40);
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top);
		expect(await view()).toBe(before);
		await page.keyboard.down('Control');
		await page.mouse.wheel(0, -300);
		await page.keyboard.up('Control');
		await expect.poll(view).not.toBe(before);
	});

	test('keys move and zoom the map once it has the focus', async ({ page }) => {
		const stage = await liveAt(page, 'closest-point');
		const view = () => stage.locator('.map-coast').getAttribute('viewBox');
		const before = await view();
		await stage.locator('.map-canvas').focus();
		await page.keyboard.press('+');
		await expect.poll(view).not.toBe(before);
	});

	test.describe('on a phone', () => {
		test.use({ viewport: { width: 360, height: 740 } });

		test('zooming goes towards the place that was chosen, and Back leads to the state’s own view', async ({ page }) => {
			const stage = await liveAt(page, 'closest-point');
			await stage.getByRole('button', { name: 'Places on this map' }).click();
			await page.getByRole('button', { name: 'Ishigaki', exact: true }).click();
			const name = stage.locator('.map-over text').filter({ hasText: /^Ishigaki$/ });
			for (let i = 0; i < 3; i++) {
				await expect(name.first()).toBeInViewport();
				await stage.getByRole('button', { name: 'Zoom in' }).click();
			}
			await expect(name.first()).toBeInViewport();
			const view = () => stage.locator('.map-coast').getAttribute('viewBox');
			const near = await view();
			await stage.getByRole('button', { name: 'Back', exact: true }).click();
			await expect.poll(view).not.toBe(near);
			await expect(stage.getByRole('button', { name: 'Back', exact: true })).toBeHidden();
		});

		test('the list of places does not stay behind when the map is scrolled away', async ({ page }) => {
			const stage = await liveAt(page, 'closest-point');
			await stage.getByRole('button', { name: 'Places on this map' }).click();
			const list = page.getByRole('dialog', { name: 'Places on this map' });
			await expect(list).toBeVisible();
			await page.evaluate(() => {
				scrollTo({ top: 0, behavior: 'instant' });
			});
			await expect(list).toBeHidden();
		});
	});
});

test.describe('the ladder', () => {
	test('the switch slides the marks to the other dating', async ({ page }) => {
		const stage = await liveAt(page, 'on-the-record');
		const ban = stage.getByRole('button', { name: /^Ban on exports/ });
		const before = (await ban.boundingBox())?.x ?? 0;
		await stage.getByRole('button', { name: 'As the article dates it' }).click();
		await expect(stage).toHaveAttribute('data-state', 'article-dates');
		await expect.poll(async () => (await ban.boundingBox())?.x ?? 0).toBeGreaterThan(before + 20);
	});

	test('arrow keys walk the marks by date, and Enter tells one in full', async ({ page }) => {
		const stage = await liveAt(page, 'on-the-record');
		const marks = stage.locator('.ladder-mark');
		await marks.first().focus();
		await page.keyboard.press('ArrowRight');
		await expect(marks.nth(1)).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(stage.getByText('14 November 2025').first()).toBeVisible();
	});
});

test('the walk through the law goes on, back, and keeps the focus on its question', async ({ page }) => {
	const stage = await liveAt(page, 'to-rescue');
	const question = stage.locator('.walk-panel h3');
	const first = await question.textContent();
	await stage.getByRole('button', { name: /^No, at least one is missing/ }).click();
	await expect(question).not.toHaveText(first ?? '');
	await expect(question).toBeFocused();
	await stage.getByRole('button', { name: 'Back', exact: true }).click();
	await expect(question).toHaveText(first ?? '');
});

test('a promise that is chosen shows the words that trigger it', async ({ page }) => {
	const stage = await liveAt(page, 'promise-of-1960');
	await stage.getByRole('button', { name: /^1951 Mutual Defense Treaty/ }).click();
	await expect(stage.getByText(/in the Pacific/).first()).toBeVisible();
	const beyond = await stage.locator('.pledges').evaluate((box) => box.scrollHeight - box.clientHeight);
	expect(beyond, 'what fits has no bar to scroll it').toBe(0);
});

test.describe('the ring', () => {
	test('a city that is searched for says what 108 km reaches from it, and its address can be shared', async ({
		page,
	}) => {
		await page.goto('./ring/');
		const search = page.getByRole('combobox', { name: 'Find a city' });
		await search.click();
		await search.fill('Nagoy');
		await page.getByRole('option', { name: /Nagoya/ }).click();
		await expect(page.getByText(/^From Nagoya.*108\skm reaches/).first()).toBeVisible();
		await expect(page).toHaveURL(/city=nagoya/);
		await page.reload();
		await expect(page.getByText(/^From Nagoya.*108\skm reaches/).first()).toBeVisible();
		// Safari refuses after a hundred times in ten seconds, which an arrow that is held down soon reaches.
		await page.evaluate(refuseAddresses);
		await page.getByRole('button', { name: 'Ring 10 km east' }).click();
		await expect(page.getByText(/^From Nagoya/).first()).toBeHidden();
		await expect(page.locator('.ring-handle')).toBeVisible();
	});
});
