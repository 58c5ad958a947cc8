import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { overflow } from './overflow.ts';
import { paths } from './site.ts';
import { smallTargets } from './targets.ts';

/** Words that their own box cuts off, each by its first letters. */
const cut = (page: Page): Promise<string[]> =>
	page.evaluate(() =>
		[...document.querySelectorAll('main p, main li, main h1, main h2, main h3, main a, main button')]
			.filter((element) => {
				const style = getComputedStyle(element);
				// What is one pixel wide is meant for listeners only.
				return (
					style.overflow !== 'visible' &&
					element.checkVisibility() &&
					element.clientWidth > 1 &&
					element.scrollHeight > element.clientHeight + 2
				);
			})
			.map((element) => element.textContent.slice(0, 60)),
	);

/** A reader's own text spacing, with the values of WCAG 1.4.12; a constructed sheet passes the content security policy. */
const spaceOut = (page: Page): Promise<void> =>
	page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(
			'*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}',
		);
		document.adoptedStyleSheets.push(sheet);
	});

test('every page fits 320 px and 400 % zoom without sideways scrolling, has targets that a finger finds apart, and keeps its words whole with a reader’s own text spacing', async ({
	page,
}) => {
	const at = async (width: number, height: number): Promise<string> => {
		await page.setViewportSize({ width, height });
		return `${String(width)} × ${String(height)} px`;
	};
	for (const path of paths) {
		// A window of 1280 × 1024 at 400 %.
		const zoomed = await at(320, 256);
		await page.goto(path);
		expect.soft(await overflow(page), `/${path} at 400 % zoom, ${zoomed}`).toEqual([]);
		for (const [width, height] of [
			[320, 640],
			[412, 780],
			[390, 780],
			[360, 740],
		] as const) {
			const size = await at(width, height);
			if (width === 320) expect.soft(await overflow(page), `/${path} at ${size}`).toEqual([]);
			expect.soft(await page.evaluate(smallTargets), `/${path} at ${size}: small targets`).toEqual([]);
		}
		await spaceOut(page);
		expect.soft(await overflow(page), `/${path} at 360 px, spaced out`).toEqual([]);
		expect.soft(await cut(page), `/${path} at 360 px, spaced out: cut`).toEqual([]);
	}
});

test('marks and terms of the story are as large as a finger needs, though they stand in sentences', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 780 });
	await page.goto('');
	const faults = await page.locator('main .card :is(a.mark, a.term)').evaluateAll((all) =>
		all.flatMap((link) => {
			const { width, height } = link.getClientRects()[0] ?? { width: 0, height: 0 };
			return width < 24 || height < 24 ? [`${link.textContent}: ${width.toFixed(1)} × ${height.toFixed(1)} px`] : [];
		}),
	);
	expect(faults).toEqual([]);
});
