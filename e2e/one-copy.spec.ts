import type { Page } from '@playwright/test';
import { expect, readStep, stageOf, test } from './fixtures.ts';
import { facts, steps } from './site.ts';

/** What the head of a figure says in a state. */
const findingOf = (figure: string, state: string): string =>
	(facts.states as Record<string, Record<string, { finding: string }>>)[figure]?.[state]?.finding ?? '';

/** All that heads of figures say in the story. */
const findings = [...new Set(steps.map(({ figure, state }) => findingOf(figure, state)))];

const bare = (text: string): string => text.replace(/\s+/g, '');

/** How often a text has the words, whatever the spaces. */
const times = (text: string, words: string): number => bare(text).split(bare(words)).length - 1;

/** What a search finds of the findings, what a reader would copy, what stands on the page, and the states of the stages. */
function met(page: Page): Promise<{ text: string; copied: string; found: string[]; shown: [string, string][] }> {
	return page.evaluate((all) => {
		const selection = getSelection();
		const found = all.filter((words) => {
			selection?.removeAllRanges();
			return (window as unknown as { find: (words: string) => boolean }).find(words);
		});
		selection?.selectAllChildren(document.querySelector('main') ?? document.body);
		const copied = selection?.toString() ?? '';
		selection?.removeAllRanges();
		const stages = [...document.querySelectorAll<HTMLElement>('.scene > .stage')];
		const shown = stages.map(({ dataset }): [string, string] => [dataset.figure ?? '', dataset.state ?? '']);
		return { shown, text: document.querySelector('main')?.innerText ?? '', copied, found };
	}, findings);
}

/** Opens what a browser keeps of the page as it is now, without its scripts, in another window. */
async function saved(page: Page, javaScriptEnabled: boolean): Promise<Page> {
	const html = await page.evaluate(() => document.documentElement.outerHTML);
	const browser = page.context().browser();
	if (!browser) throw new Error('no browser');
	const other = await (await browser.newContext({ javaScriptEnabled, viewport: page.viewportSize() })).newPage();
	const address = page.url().replace(/#.*/, '');
	const body = `<!doctype html>${html.replace(/<script\b[\s\S]*?<\/script>/g, '')}`;
	await other.route(address, (route) => route.fulfill({ contentType: 'text/html', body }));
	await other.goto(address);
	return other;
}

for (const [name, viewport] of Object.entries({
	phone: { width: 390, height: 844 },
	desktop: { width: 1440, height: 900 },
})) {
	test(`on a ${name} a figure’s head is met once where it is shown, and a saved page has all stills`, async ({
		page,
	}) => {
		await page.setViewportSize(viewport);
		await page.goto('');
		const scenes = [...new Map(steps.map((step) => [step.scene, step])).values()];
		for (const { id } of scenes) {
			await readStep(page, id);
			await expect(stageOf(page, id), id).toHaveAttribute('data-live', '');
		}
		const { text, copied, found, shown } = await met(page);
		for (const words of findings) {
			const wanted = shown.filter(([figure, state]) => findingOf(figure, state) === words).length;
			expect.soft(times(text, words), `on the page: ${words}`).toBe(wanted);
			expect.soft(times(copied, words), `copied: ${words}`).toBe(wanted);
			expect.soft(found.includes(words), `found: ${words}`).toBe(wanted > 0);
		}
		for (const scripts of [false, true]) {
			const copy = await saved(page, scripts);
			await expect(copy.locator('.stage:visible')).toHaveCount(0);
			const stills = copy.locator('figure.still img');
			await expect(stills).toHaveCount(steps.length);
			for (const still of await stills.all()) await expect(still).toBeVisible();
			await copy.context().close();
		}
	});
}

for (const path of [...['map', 'ladder', 'law', 'promises', 'ring'].map((figure) => `embed/${figure}/`), 'ring/']) {
	test(`/${path} shows one of its live figure and its still, and saved while live the still`, async ({ page }) => {
		await page.goto(path);
		await expect(page.locator('[data-live]')).toHaveCount(1);
		const still = 'live-picture picture img';
		await expect(page.locator(still)).toBeHidden();
		for (const scripts of [false, true]) {
			const copy = await saved(page, scripts);
			await expect(copy.locator(still)).toBeVisible();
			await expect(copy.locator('live-picture > :last-child')).toBeHidden();
			await copy.context().close();
		}
	});
}

test('a slide says each thing once while its figure is live, and saved slides are the list with all stills', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1280, height: 720 });
	await page.goto('present/#closest-point');
	const stage = page.locator('.stage[data-figure="map"]');
	await expect(stage).toHaveAttribute('data-live', '');
	const still = page.locator('[id="closest-point"] .picture img');
	await expect(still).toBeHidden();
	await expect(stage).toHaveAttribute('aria-label', (await still.getAttribute('alt')) ?? '-');
	for (const scripts of [false, true]) {
		const copy = await saved(page, scripts);
		await expect(copy.locator('.stage:visible')).toHaveCount(0);
		for (const { id } of steps) await expect(copy.locator(`[id="${id}"] .picture img`), id).toBeVisible();
		expect(await copy.evaluate(() => document.documentElement.scrollHeight > innerHeight * 20)).toBe(true);
		await copy.context().close();
	}
});
