import type { Page } from '@playwright/test';
import { expect, readStep, settle, stageOf, test } from './fixtures.ts';
import { facts, steps } from './site.ts';

/** The step that crosses the reading line, and how far its words are from the window, px: 0 where they are in it. */
function reading(page: Page): Promise<{ step: string; off: number }> {
	return page.evaluate(() => {
		const line = innerHeight * (innerWidth >= 1000 ? 0.625 : 0.725);
		const step = [...document.querySelectorAll('.step')].find((one) => {
			const { top, bottom } = one.getBoundingClientRect();
			return top <= line && bottom > line;
		});
		const { top = Infinity, bottom = 0 } = step?.querySelector('.card')?.getBoundingClientRect() ?? {};
		return { step: step?.id ?? '', off: Math.max(0, top - innerHeight, -bottom) };
	});
}

/** Lays an element of no use over the whole page and before all of it, as extensions of browsers do. */
function layOver(): void {
	const over = document.createElement('x-extension');
	over.style.cssText = 'position: fixed; inset: 0; pointer-events: none';
	document.body.prepend(over);
}

/** Steps from here and there, late ones too. */
const some = [9, 16, 22, -2].map((at) => steps.at(at)?.id ?? '');
const turns = [
	{ width: 768, height: 1024 },
	{ width: 1024, height: 768 },
	{ width: 390, height: 844 },
	{ width: 844, height: 390 },
	{ width: 1440, height: 900 },
	{ width: 720, height: 900 },
	{ width: 960, height: 600 },
	{ width: 390, height: 500 },
	{ width: 1920, height: 1080 },
];

// Of the shorter levels one stands for both: they differ in their words alone.
for (const path of ['', 'plain/']) {
	test(`at /${path} the step being read stays the one being read when the window turns, halves, zooms or letters grow`, async ({
		page,
	}) => {
		await page.setViewportSize(turns[0] ?? { width: 0, height: 0 });
		await page.goto(path);
		await expect(page.locator('section.section').last()).toHaveAttribute('data-unfolded', '');
		if (path) await page.evaluate(layOver);
		for (const id of path ? some.slice(-2) : some) {
			await readStep(page, id);
			await expect(stageOf(page, id)).toHaveAttribute('data-state', steps.find((step) => step.id === id)?.state ?? '');
			// The page notes where the reader has come to in the frame after a scroll.
			await settle(page);
			for (const viewport of [...turns.slice(1), ...turns.slice(0, 1)]) {
				await page.setViewportSize(viewport);
				await expect.poll(() => reading(page), `${id} in ${JSON.stringify(viewport)}`).toEqual({ step: id, off: 0 });
			}
			for (const size of ['24px', '32px', '']) {
				await page.evaluate((to) => (document.documentElement.style.fontSize = to), size);
				await expect.poll(() => reading(page), `${id} in letters of ${size}`).toEqual({ step: id, off: 0 });
			}
			await expect.poll(() => new URL(page.url()).hash).toBe(`#${id}`);
		}
	});
}

test('bar and contents name the section that was chosen, from its opener on, and Tab goes on there', async ({
	page,
}) => {
	for (const [width, height, reducedMotion] of [
		[390, 844, 'no-preference'],
		[768, 1024, 'reduce'],
		[1100, 800, 'reduce'],
	] as const) {
		await page.setViewportSize({ width, height });
		await page.emulateMedia({ reducedMotion });
		await page.goto('about:blank');
		await page.goto('');
		const here = page.locator('.bar .here');
		for (const { slug, title } of facts.sections.toReversed()) {
			await page.getByRole('button', { name: 'Contents' }).click();
			const link = page.locator(`#contents ol a[href$="#${slug}"]`);
			await link.click();
			await expect(here).toHaveText(title);
			await expect(link).toHaveAttribute('aria-current', 'true');
			expect(await page.locator('#contents ol [aria-current]').count()).toBe(1);
			await expect(page.locator('#contents')).toBeHidden();
			await page.keyboard.press('Tab');
			expect(await page.evaluate(() => document.activeElement?.closest('.section')?.id)).toBe(slug);
		}
		await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
		await expect(here).toHaveText(facts.story.title);
	}
});

/** The last of these parts of the page that begins above two fifths of the window, by its address or its words. */
const part = (page: Page, selector: string): Promise<string | undefined> =>
	page.evaluate((parts) => {
		const last = [...document.querySelectorAll(parts)].findLast((one) => {
			const { top, height } = one.getBoundingClientRect();
			return height > 0 && top <= innerHeight * 0.4;
		});
		return last && (last.id || last.textContent);
	}, selector);

for (const [path, selector, windows] of [
	['evidence/', 'main :is(h2, h3)', turns.slice(1)],
	['teach/', 'main :is(h2, h3)', turns.slice(1)],
	['embed/story/', '.flat-step', turns.slice(1)],
	[
		'present/',
		'.slide',
		[
			{ width: 590, height: 330 },
			{ width: 390, height: 700 },
			{ width: 560, height: 700 },
		],
	],
] as const) {
	test(`at /${path} what is read stays what is read when the window turns`, async ({ page }) => {
		await page.setViewportSize({ width: 500, height: 800 });
		await page.goto(path);
		await page.waitForLoadState('networkidle');
		for (const share of [0.3, 0.8]) {
			await page.evaluate(async (to) => {
				scrollTo(0, to * document.documentElement.scrollHeight);
				for (let frame = 0; frame < 3; frame += 1) await new Promise((done) => requestAnimationFrame(done));
			}, share);
			const read = await part(page, selector);
			expect(read).toBeTruthy();
			for (const viewport of windows) {
				await page.setViewportSize(viewport);
				await expect.poll(() => part(page, selector), `in ${JSON.stringify(viewport)}`).toBe(read);
			}
			await page.setViewportSize({ width: 500, height: 800 });
		}
	});
}

test('a claim that the address names stays at the top, and a slide stays the slide in a window of any size', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1024, height: 768 });
	await page.goto('evidence/#C12');
	await settle(page);
	const heading = page.locator('[id="C12"] :is(h2, h3)').first();
	for (const viewport of turns) {
		await page.setViewportSize(viewport);
		await expect(heading).toBeInViewport({ ratio: 1 });
	}
	const [slide, next] = steps.slice(-3);
	await page.goto(`present/#${slide?.id ?? ''}`);
	const current = (id = ''): ReturnType<Page['locator']> => page.locator(`.slide[data-current][id="${id}"]`);
	await expect(current(slide?.id)).toBeVisible();
	await page.setViewportSize({ width: 390, height: 700 });
	await expect.poll(() => part(page, '.slide')).toBe(slide?.id);
	await page.locator(`[id="${next?.id ?? ''}"]`).evaluate(async (one) => {
		one.scrollIntoView({ behavior: 'instant' });
		// What has been scrolled to is noticed in one frame, and told of in the next.
		for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
	});
	await expect.poll(() => part(page, '.slide')).toBe(next?.id);
	await page.setViewportSize({ width: 844, height: 390 });
	await expect(current(next?.id)).toBeVisible();
});
