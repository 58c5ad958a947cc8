import type { BrowserContext, Page } from '@playwright/test';
import { expect, test as base } from './fixtures.ts';
import { readLive } from './read-live.ts';
import { facts, steps } from './site.ts';

/** What the head of a figure says in a state. */
const findingOf = (figure: string, state: string): string =>
	(facts.states as Record<string, Record<string, { finding: string }>>)[figure]?.[state]?.finding ?? '';

/** All that heads of figures say in the story. */
const findings = [...new Set(steps.map(({ figure, state }) => findingOf(figure, state)))];

const bare = (text: string): string => text.replace(/\s+/g, '');

/** How often a text, without its spaces, has the words. */
const times = (text: string, words: string): number => text.split(bare(words)).length - 1;

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

/** Windows in which saved pages are opened: one in which no script runs, as where they are kept as mail, and one in which some could. */
const test = base.extend<{ copies: BrowserContext[] }>({
	copies: async ({ browser }, use) => {
		const contexts = [false, true].map((javaScriptEnabled) => browser.newContext({ javaScriptEnabled }));
		await use(await Promise.all(contexts));
		for (const context of contexts) await (await context).close();
	},
});

/** Opens what a browser keeps of the page as it is now, without its scripts, in another window of that size. */
async function saved(page: Page, context: BrowserContext): Promise<Page> {
	const html = await page.evaluate(() => document.documentElement.outerHTML);
	const other = await context.newPage();
	const size = page.viewportSize();
	if (size) await other.setViewportSize(size);
	const address = page.url().replace(/#.*/, '');
	const body = `<!doctype html>${html.replace(/<script\b[\s\S]*?<\/script>/g, '')}`;
	await other.route(address, (route) => route.fulfill({ contentType: 'text/html', body }));
	await other.goto(address);
	return other;
}

/** How many of the elements are shown, and how many are not. */
const counted = (page: Page, selector: string): Promise<[shown: number, hidden: number]> =>
	page.locator(selector).evaluateAll((all) => {
		const isShown = (one: Element): boolean => {
			const { width, height } = one.getBoundingClientRect();
			return width > 0 && height > 0 && one.checkVisibility({ visibilityProperty: true });
		};
		const shown = all.filter(isShown).length;
		return [shown, all.length - shown];
	});

test('a figure’s head is met once where it is shown, on a desktop and a phone, and a saved page has all stills', async ({
	page,
	copies,
}) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto('');
	const scenes = [...new Map(steps.map((step) => [step.scene, step])).values()];
	for (const viewport of [
		{ width: 1440, height: 900 },
		{ width: 390, height: 844 },
	]) {
		await page.setViewportSize(viewport);
		const at = `at ${String(viewport.width)} px`;
		await readLive(page, scenes);
		const { found, shown, ...whole } = await met(page);
		const [text, copied] = [bare(whole.text), bare(whole.copied)];
		for (const words of findings) {
			const wanted = shown.filter(([figure, state]) => findingOf(figure, state) === words).length;
			expect.soft(times(text, words), `on the page ${at}: ${words}`).toBe(wanted);
			expect.soft(times(copied, words), `copied ${at}: ${words}`).toBe(wanted);
			expect.soft(found.includes(words), `found ${at}: ${words}`).toBe(wanted > 0);
		}
		for (const context of copies) {
			const copy = await saved(page, context);
			await expect.poll(() => counted(copy, 'figure.still img'), `stills ${at}`).toEqual([steps.length, 0]);
			expect((await counted(copy, '.stage'))[0], `stages ${at}`).toBe(0);
			await copy.close();
		}
	}
});

test('a page of one figure shows one of its live figure and its still, and saved while live the still', async ({
	page,
	copies,
}) => {
	for (const path of [...['map', 'ladder', 'law', 'promises', 'ring'].map((figure) => `embed/${figure}/`), 'ring/']) {
		await page.goto(path);
		await expect.soft(page.locator('[data-live]'), path).toHaveCount(1);
		const still = 'live-picture picture img';
		await expect.soft(page.locator(still), path).toBeHidden();
		for (const context of copies) {
			const copy = await saved(page, context);
			await expect.soft(copy.locator(still), path).toBeVisible();
			await expect.soft(copy.locator('live-picture > :last-child'), path).toBeHidden();
			await copy.close();
		}
	}
});

test('a slide says each thing once while its figure is live, and saved slides are the list with all stills', async ({
	page,
	copies,
}) => {
	await page.setViewportSize({ width: 1280, height: 720 });
	await page.goto('present/#closest-point');
	const stage = page.locator('.stage[data-figure="map"]');
	await expect(stage).toHaveAttribute('data-live', '');
	const still = page.locator('[id="closest-point"] .picture img');
	await expect(still).toBeHidden();
	await expect(stage).toHaveAttribute('aria-label', (await still.getAttribute('alt')) ?? '-');
	for (const context of copies) {
		const copy = await saved(page, context);
		await expect(copy.locator('.stage:visible')).toHaveCount(0);
		const pictures = steps.map(({ id }) => `[id="${id}"] .picture img`).join();
		await expect.poll(() => counted(copy, pictures)).toEqual([steps.length, 0]);
		expect(await copy.evaluate(() => document.documentElement.scrollHeight > innerHeight * 20)).toBe(true);
		await copy.close();
	}
});
