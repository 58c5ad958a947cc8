import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { facts, steps } from './site.ts';

/** Opens the story as a sheet of A4 has it. */
async function onPaper(page: Page): Promise<void> {
	await page.emulateMedia({ media: 'print' });
	await page.setViewportSize({ width: 794, height: 1123 });
	await page.goto('');
}

/** Which steps lack their still, in its size on paper, or their words. */
const incomplete = (page: Page): Promise<string[]> =>
	page.locator('.step').evaluateAll((all) =>
		all
			.filter((step) => {
				const [still, card] = [step.querySelector('figure.still img'), step.querySelector('.card')];
				const seen = [still, card].every((one) => one?.checkVisibility({ visibilityProperty: true }));
				return !seen || (still?.getBoundingClientRect().width ?? 0) <= 200 || !card?.clientHeight;
			})
			.map(({ id }) => id),
	);

/** How many stills a page break may cut. */
const cuttable = (page: Page): Promise<number> =>
	page.locator('figure.still').evaluateAll((all) => {
		const kept = (element: Element | null): boolean =>
			element !== null && (getComputedStyle(element).breakInside !== 'auto' || kept(element.parentElement));
		return all.filter((still) => !kept(still)).length;
	});

test('on paper each step has its words and, whole, its still, and no live stage, on a sensible number of sheets', async ({
	page,
}) => {
	test.setTimeout(180_000);
	await onPaper(page);
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	// On paper a still takes its size from its file, which comes when it is near, or when anything of the page is printed.
	await page.pdf({ format: 'A4', pageRanges: '1' });
	await expect(page.locator('.step')).toHaveCount(steps.length);
	await expect.soft.poll(() => incomplete(page)).toEqual([]);
	await expect.soft(page.locator('.stage:visible')).toHaveCount(0);
	expect.soft(await cuttable(page), 'stills that a page break may cut').toBe(0);
	const missing = (): Promise<number> =>
		page
			.locator('figure.still img')
			.evaluateAll((all) => all.filter((image) => (image as HTMLImageElement).naturalWidth === 0).length);
	await expect.poll(missing).toBe(0);
	const pdf = (await page.pdf({ format: 'A4', printBackground: true })).toString('latin1');
	const sheets = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
	expect(sheets).toBeGreaterThan(10);
	expect(sheets).toBeLessThan(90);
});

test('on paper the sources show their addresses and the glossary is a list', async ({ page }) => {
	await onPaper(page);
	const text = (await page.locator('body').innerText()).replace(/\s+/g, ' ');
	// An address on paper may be printed by CSS from its link, so generated content counts too.
	const printed = await page.locator('a[href^="http"]').evaluateAll((links) =>
		links
			.filter((link) => link.checkVisibility())
			.map((link) => getComputedStyle(link, '::after').content)
			.join(' '),
	);
	// A card carries the first few sources of its claim; the evidence page carries all.
	const cited = new Set(Object.values(facts.claims).flatMap(({ sources }) => sources.slice(0, 4)));
	const missing = [...cited].filter((id) => !(text + printed).includes(facts.sources[id]?.url ?? ''));
	expect(missing, 'sources without an address').toEqual([]);
	expect(text + printed, 'words that only a browser can open a page at').not.toContain(':~:text=');
	const undefinedTerms = Object.entries(facts.terms).filter(
		([, { definition }]) => !text.includes(definition.replace(/\s+/g, ' ').trim().slice(0, 30)),
	);
	expect(
		undefinedTerms.map(([id]) => id),
		'terms without their definition',
	).toEqual([]);
});

test('printed from a wide window, figures lose the third that cards lay over, and get it back on the screen', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto('');
	// Its script is there, and hears that the page is to be printed.
	await expect(page.locator('.section[data-unfolded]').first()).toBeAttached();
	const [first] = steps;
	const image = page.locator(`[id="${first?.id ?? ''}"] .still img`);
	const state = () =>
		image.evaluate((element: HTMLImageElement) => {
			const { width, height } = element.getBoundingClientRect();
			return { wide: element.currentSrc.endsWith('-wide.svg'), shape: Math.round((100 * width) / height) };
		});
	await image.evaluate((element: HTMLImageElement) => (element.loading = 'eager'));
	await expect.poll(async () => (await state()).wide).toBe(true);
	// Told twice, as by a preview and then by the paper.
	for (let told = 0; told < 2; told++) await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await page.emulateMedia({ media: 'print' });
	await expect.poll(state).toEqual({ wide: true, shape: Math.round((100 * 915) / 780) });
	const unseen = page.locator(`[id="${steps.at(-1)?.id ?? ''}"] .still img`);
	await unseen.evaluate((element: HTMLImageElement) => (element.loading = 'eager'));
	await expect.poll(() => unseen.evaluate((element: HTMLImageElement) => element.currentSrc)).toMatch(/-tablet\.svg$/);
	await page.emulateMedia({ media: 'screen' });
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await expect(page.locator('img[data-wide]')).toHaveCount(0);
	await page.emulateMedia({ media: 'print' });
	await expect.poll(async () => (await state()).wide).toBe(false);
});
