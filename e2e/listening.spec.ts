import type { Locator, Page } from '@playwright/test';
import { treeOf, type Node } from './ax-tree.ts';
import { violations } from './axe.ts';
import { expect, readStep, stageOf, test } from './fixtures.ts';
import { onSlide, open } from './present-fixtures.ts';
import { facts, steps } from './site.ts';

/** The stops in the tree, and the one that has the focus. */
const stopsIn = async (page: Page, list: Locator): Promise<{ all: string[]; here: string | undefined }> => {
	const own = new Set(await list.getByRole('option').allTextContents());
	const options = (await treeOf(page)).filter(({ role, name }) => role === 'option' && own.has(name));
	return { all: options.map(({ name }) => name), here: options.find(({ focused }) => focused)?.name };
};

/** Where the focus is after each Tab until it comes to a control within a part of the page: “stop” of a tour, or what else. */
async function before(page: Page, within: string): Promise<string[]> {
	const seen: string[] = [];
	for (let i = 0; i < 40; i++) {
		await page.keyboard.press('Tab');
		const at = await page.evaluate((part) => {
			const now = document.activeElement;
			if (!now?.closest(part)) return 'outside';
			if (now.matches('.tour [role=option]')) return 'stop';
			return now.matches('button, a, input, select, summary, [role=button], [role=combobox]')
				? 'control'
				: now.outerHTML;
		}, within);
		if (at === 'control' || (at === 'outside' && seen.length > 0)) return seen;
		if (at !== 'outside') seen.push(at);
	}
	throw new Error(`no control within ${within}`);
}

/** What the page says of itself to those who listen, wherever the focus is, where it speaks of a change. */
const changesSaid = async (page: Page): Promise<string[]> =>
	(await page.locator('[role=status], [role=alert], [aria-live], output').allTextContents()).filter((text) =>
		text.startsWith('Since the last picture'),
	);

test('every figure in a frame is walked stop by stop, with one stop of the Tab key before its controls', async ({
	page,
}) => {
	for (const figure of Object.keys(facts.states)) {
		await page.goto(`embed/${figure}/`);
		const list = page.locator('.tour').getByRole('listbox');
		await expect(list, figure).toBeAttached();
		await expect.poll(async () => (await stopsIn(page, list)).all.length, figure).toBeGreaterThan(0);
		const { all } = await stopsIn(page, list);
		const named = (await treeOf(page)).filter(({ role, name }) => role === 'listbox' && name.includes('stop by stop'));
		expect(named, figure).toHaveLength(1);
		expect(await before(page, '.embed-picture'), figure).toEqual(['stop']);
		await list.getByRole('option').first().focus();
		for (const [key, at] of [
			...([
				['End', -1],
				['ArrowDown', -1],
				['Home', 0],
				['ArrowUp', 0],
			] as const),
			...(all.length > 1 ? ([['ArrowRight', 1]] as const) : []),
		]) {
			await page.keyboard.press(key);
			await expect.poll(async () => (await stopsIn(page, list)).here, `${figure}: ${key}`).toBe(all.at(at));
		}
		const shown = list.getByRole('option', { selected: true });
		await expect(shown, 'who sees it reads the sentence').toBeInViewport();
		expect(await violations(page, { within: '.embed-picture' }), figure).toEqual([]);
	}
});

test('a step in a frame has what it changed said once, and the words of the step are not said again', async ({
	page,
}) => {
	await page.goto('embed/ladder/?steps=1');
	const list = page.locator('.tour').getByRole('listbox');
	await expect(list).toBeAttached();
	const next = page.getByRole('button', { name: 'Next' });
	await next.focus();
	await next.press('Enter');
	await expect.poll(() => changesSaid(page)).toHaveLength(1);
	expect((await stopsIn(page, list)).all.filter((text) => text.startsWith('Since'))).toEqual([]);
	const [told = ''] = await changesSaid(page);
	const title = await page.locator('[data-embed="step"]').textContent();
	expect(told).not.toContain(title);
});

test('in the story what changed waits until the tour is taken, is heard once, and interrupts nobody who reads', async ({
	page,
}) => {
	const own = steps.filter(
		({ figure, scene }) => figure === 'ladder' && scene === steps.find((one) => one.figure === 'ladder')?.scene,
	);
	const [first, second] = own.map(({ id }) => id);
	await page.goto('');
	await readStep(page, first ?? '');
	const stage = stageOf(page, first ?? '');
	const list = stage.locator('.tour').getByRole('listbox');
	await expect(list).toBeAttached({ timeout: 60_000 });
	await readStep(page, second ?? '');
	await expect(stage).toHaveAttribute('data-state', own[1]?.state ?? '');
	await expect(list.getByRole('option').first()).toHaveText(/^Since the last picture/);
	expect(await changesSaid(page)).toEqual([]);
	await list.getByRole('option').first().focus();
	expect((await stopsIn(page, list)).here).toMatch(/^Since the last picture/);
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Tab');
	await expect(stage.getByRole('option').first()).not.toHaveText(/^Since/);
	expect(await violations(page, { within: `.scene:has([id="${first ?? ''}"]) .stage` })).toEqual([]);
});

test('on a slide the tour keeps the arrows while it has the focus, a clicker turns on, Esc gives the arrows back, and what changed interrupts nobody', async ({
	page,
}) => {
	const own = steps.filter(({ figure }) => figure === 'ladder');
	const [at, then] = own;
	await open(page, `#${at?.id ?? ''}`);
	const list = page.locator('.stage[data-figure="ladder"] .tour').getByRole('listbox');
	await expect(list).toBeAttached({ timeout: 60_000 });
	const { all } = await stopsIn(page, list);
	await list.getByRole('option').first().focus();
	await page.keyboard.press('ArrowRight');
	await expect.poll(async () => (await stopsIn(page, list)).here).toBe(all[1]);
	await onSlide(page, at?.id ?? '');
	await page.keyboard.press('Escape');
	await page.keyboard.press('ArrowRight');
	await expect.poll(() => page.evaluate(() => document.querySelector('.slide[data-current]')?.id)).not.toBe(at?.id);
	await page.evaluate((id) => (location.hash = id), at?.id ?? '');
	await onSlide(page, at?.id ?? '');
	await list.getByRole('option').first().focus();
	await page.keyboard.press('PageDown');
	await expect.poll(() => page.evaluate(() => document.querySelector('.slide[data-current]')?.id)).not.toBe(at?.id);

	// A slide says its title; what changed in its figure waits until the tour is taken.
	await page.evaluate((id) => (location.hash = id), then?.id ?? '');
	await onSlide(page, then?.id ?? '');
	await expect(list.getByRole('option').first()).toHaveText(/^Since/);
	expect(await changesSaid(page)).toEqual([]);
});

/** The marks of evidence in the tree, each with the words that are read before it. */
async function marksRead(page: Page): Promise<{ mark: string; after: string }[]> {
	const tree = await treeOf(page);
	const isMark = ({ role, name }: Node): boolean => role === 'link' && /, the article’s claim: |^§ Source/.test(name);
	let words = '';
	let within = 0;
	return tree.flatMap((node) => {
		if (isMark(node)) {
			// Its own letters come next.
			within = 1;
			return [{ mark: node.name, after: words }];
		}
		if (node.role === 'StaticText' && node.name.trim() && within-- <= 0) words = node.name.trim();
		return [];
	});
}

test('a mark of evidence is read after its sentence and never within, and all of them can be left out', async ({
	page,
}) => {
	await page.goto('');
	const button = page.getByRole('button', { name: 'Leave the marks of evidence out' });
	await expect(button).toBeAttached();
	// Sections that are far come into the tree one after the other.
	await expect(page.locator('section.section').last()).toHaveAttribute('data-unfolded', '');
	const read = await marksRead(page);
	expect(read.length).toBeGreaterThan(0);
	expect(read.filter(({ after }) => !/[.?!…][”’)\]]*$/.test(after))).toEqual([]);

	await button.focus();
	await expect(button).toBeInViewport();
	await button.press('Enter');
	await expect(button).toHaveAttribute('aria-pressed', 'true');
	expect(await marksRead(page)).toEqual([]);
	const mark = page.locator('main a.mark').first();
	await mark.click();
	await expect(page.locator('.note:popover-open'), 'they can be seen and pressed all the same').toBeVisible();
	await page.keyboard.press('Escape');
	expect(await violations(page, { within: 'main', rules: ['aria-hidden-focus', 'aria-allowed-attr'] })).toEqual([]);
	await button.press('Enter');
	await expect.poll(async () => (await marksRead(page)).length).toBe(read.length);
});

test('the marks of the embedded story can be left out too', async ({ page }) => {
	await page.goto('embed/story/');
	const button = page.getByRole('button', { name: 'Leave the marks of evidence out' });
	expect((await marksRead(page)).length).toBeGreaterThan(0);
	await button.focus();
	await expect(button).toBeInViewport();
	await button.press('Enter');
	await expect(button).toHaveAttribute('aria-pressed', 'true');
	expect(await marksRead(page)).toEqual([]);
});
