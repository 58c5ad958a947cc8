import type { Locator, Page } from '@playwright/test';
import { expect, oneByOne, readStep, refuseAddresses, stageOf, test } from './fixtures.ts';

/** Reads a step of the story, which is opened at it unless it is open, and waits for its live figure. */
async function liveAt(page: Page, step: string): Promise<Locator> {
	if (page.url() === 'about:blank') await page.goto(`./#${step}`);
	await readStep(page, step);
	const stage = stageOf(page, step);
	await expect(stage).toHaveAttribute('data-live', '', { timeout: 20_000 });
	await readStep(page, step);
	return stage;
}

const viewOf = (stage: Locator) => () => stage.locator('.map-coast').getAttribute('viewBox');

test('the map is moved and zoomed by wheel and keys, and a place chosen in its list is shown with all its names', async ({
	page,
}) => {
	const stage = await liveAt(page, 'closest-point');
	const view = viewOf(stage);
	await oneByOne({
		'the wheel scrolls the page and zooms the map only with Ctrl': async () => {
			const box = await stage.locator('.map-canvas').boundingBox();
			await page.mouse.move((box?.x ?? 0) + 300, (box?.y ?? 0) + 200);
			const before = await view();
			const top = await page.evaluate(() => scrollY);
			await page.mouse.wheel(0, 40);
			await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top);
			expect(await view()).toBe(before);
			await page.keyboard.down('Control');
			await page.mouse.wheel(0, -300);
			await page.keyboard.up('Control');
			await expect.poll(view).not.toBe(before);
		},
		'keys move and zoom the map once it has the focus': async () => {
			// Where the wheel has left it, once it lies still.
			let before: string | null = null;
			await expect.poll(async () => before === (before = await view())).toBe(true);
			await stage.locator('.map-canvas').focus();
			await page.keyboard.press('-');
			await expect.poll(view).not.toBe(before);
			await expect.poll(async () => before === (before = await view())).toBe(true);
			await page.keyboard.press('+');
			await expect.poll(view).not.toBe(before);
		},
		'a place chosen in the list is shown with all its names, and Escape closes the list': async () => {
			const named = await liveAt(page, 'three-names');
			await named.getByRole('button', { name: 'Places on this map' }).click();
			const list = named.getByRole('dialog', { name: 'Places on this map' });
			await list.getByRole('button', { name: /Senkaku/ }).click();
			await expect(named.getByText('釣魚臺').first()).toBeVisible();
			await expect(named.getByText(/^Claimed by:/).first()).toContainText('Taiwan');
			await named.getByRole('button', { name: 'Places on this map' }).click();
			await page.keyboard.press('Escape');
			await expect(list.getByRole('button', { name: /Senkaku/ })).toBeHidden();
		},
	});
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 360, height: 740 } });

	test('zooming the map goes towards the place that was chosen, and Back leads to the state’s own view; its list of places does not stay behind when it is scrolled away', async ({
		page,
	}) => {
		const stage = await liveAt(page, 'closest-point');
		await stage.getByRole('button', { name: 'Places on this map' }).click();
		await page.getByRole('button', { name: 'Ishigaki', exact: true }).click();
		const name = stage.locator('.map-over text').filter({ hasText: /^Ishigaki$/ });
		for (let i = 0; i < 3; i++) {
			await expect(name.first()).toBeInViewport();
			await stage.getByRole('button', { name: 'Zoom in' }).click();
		}
		await expect(name.first()).toBeInViewport();
		const near = await viewOf(stage)();
		await stage.getByRole('button', { name: 'Back', exact: true }).click();
		await expect.poll(viewOf(stage)).not.toBe(near);
		await expect(stage.getByRole('button', { name: 'Back', exact: true })).toBeHidden();

		await stage.getByRole('button', { name: 'Places on this map' }).click();
		const list = page.getByRole('dialog', { name: 'Places on this map' });
		await expect(list).toBeVisible();
		await page.evaluate(() => {
			scrollTo({ top: 0, behavior: 'instant' });
		});
		await expect(list).toBeHidden();
	});
});

test('what is chosen in the figures of the law and of the promises is shown where the reader is', async ({ page }) => {
	const law = await liveAt(page, 'to-rescue');
	await oneByOne({
		'the walk through the law goes on, back, and keeps the focus on its question': async () => {
			const question = law.locator('.walk-panel h3');
			const first = await question.textContent();
			await law.getByRole('button', { name: /^No, at least one is missing/ }).click();
			await expect(question).not.toHaveText(first ?? '');
			await expect(question).toBeFocused();
			await law.getByRole('button', { name: 'Back', exact: true }).click();
			await expect(question).toHaveText(first ?? '');
		},
		'a promise that is chosen shows the words that trigger it': async () => {
			const promises = await liveAt(page, 'promise-of-1960');
			await promises.getByRole('button', { name: /^1951 Mutual Defense Treaty/ }).click();
			await expect(promises.getByText(/in the Pacific/).first()).toBeVisible();
			const beyond = await promises.locator('.pledges').evaluate((box) => box.scrollHeight - box.clientHeight);
			expect(beyond, 'what fits has no bar to scroll it').toBe(0);
		},
	});
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

	test('on a tablet that lies the search is beside the ring, not over the coast that it touches', async ({ page }) => {
		await page.setViewportSize({ width: 1024, height: 768 });
		const stage = await liveAt(page, 'your-ring');
		const panel = await stage.locator('.ring-panel').boundingBox();
		const touched = await stage.locator('.ring-still').evaluate(async (still: HTMLImageElement) => {
			const [, x = 0, y = 0] = (
				/dasharray="6 5" d="[^"]*L([\d.]+) ([\d.]+)/.exec(await (await fetch(still.src)).text()) ?? []
			).map(Number);
			const { left, top, width, height } = still.getBoundingClientRect();
			// Drawn as large as fits, in the middle.
			const by = Math.min(width / still.naturalWidth, height / still.naturalHeight);
			return {
				x: left + width / 2 + (x - still.naturalWidth / 2) * by,
				y: top + height / 2 + (y - still.naturalHeight / 2) * by,
			};
		});
		expect(panel && (touched.x > panel.x + panel.width || touched.y > panel.y + panel.height)).toBe(true);
	});
});
