import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projected } from '../src/figures/kit/frame.ts';
import { expect, test } from './fixtures.ts';
import { open, show } from './present-fixtures.ts';
import { dist, steps } from './site.ts';

/** One slide for each still that slides show. */
const shown = steps.filter(
	({ figure, state }, i) => i === steps.findIndex((other) => other.figure === figure && other.state === state),
);

/** The size of the letters of a still, its units, and from where to where each line of its words reaches. */
function linesOf(svg: string): { size: number; from: number; to: number }[] {
	// A line is a group of outlines that are drawn 250 units to the em.
	const groups = svg.matchAll(/<g transform="translate\(([\d.-]+) [\d.-]+\)scale\(([\d.]+)\)"[^]*?(?=<g transform|$)/g);
	return [...groups].map(([group, x, scale]) => {
		const [from, by] = [Number(x), Number(scale)];
		const last = Math.max(0, ...[...group.matchAll(/<use href="#[^"]+" x="(\d+)"/g)].map(([, at]) => Number(at)));
		return { size: by * 250, from, to: from + (last + 100) * by };
	});
}

/** The least letters of the still in sight on a slide as it is drawn, px, and how far its words reach beyond what is seen. */
async function lettersOf(page: Page, id: string): Promise<{ least: number; beyond: number }> {
	const { source, fit, ...box } = await page.locator(`#${id} .picture img`).evaluate(async (img: HTMLImageElement) => {
		img.loading = 'eager';
		// A picture chooses its file anew when the window of a new size is drawn.
		await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
		await img.decode();
		const { width, height } = img.getBoundingClientRect();
		return { source: img.currentSrc, fit: getComputedStyle(img).objectFit, width, height };
	});
	const svg = readFileSync(join(dist, decodeURIComponent(new URL(source).pathname)), 'utf8');
	const [, width = 0, height = 0] = /width="(\d+)" height="(\d+)"/.exec(svg)?.map(Number) ?? [];
	const scale = Math[fit === 'cover' ? 'max' : 'min'](box.width / width, box.height / height);
	const side = (box.width - scale * width) / 2;
	const lines = linesOf(svg);
	return {
		least: scale * Math.min(...lines.map(({ size }) => size)),
		beyond: Math.max(...lines.map(({ from, to }) => Math.max(-side - scale * from, side + scale * to - box.width))),
	};
}

test.describe('where no figure starts', () => {
	test.use({ forgiven: /net::ERR_FAILED/ });

	test('the words of its still are as large on a slide, and none is cut', async ({ page }) => {
		test.slow();
		// The code of every figure, which the deck fetches when it first shows one.
		await page.route(/\/(?:law-|promises-)?live\.[^/]*\.js$/, (route) => route.abort());
		await open(page);
		for (const [width, height] of [
			[1280, 720],
			[1920, 1080],
			[1024, 768],
			[800, 600],
			[1280, 1024],
		] as const) {
			await page.setViewportSize({ width, height });
			for (const { id } of shown) {
				await show(page, id);
				await expect(page.locator('.stage[data-live]')).toHaveCount(0);
				const { least, beyond } = await lettersOf(page, id);
				// Those that a page sets in 15 px, which are 3.3 hundredths of a slide's height.
				expect(least / projected(width, height), `${id} at ${width} × ${height}`).toBeGreaterThan(14.9);
				expect(beyond, `${id} at ${width} × ${height}`).toBeLessThan(1);
			}
		}
	});
});

test('on paper the words of a still can be read at arm’s length', async ({ page }) => {
	for (const [query, points] of [
		['', 11],
		['?notes=1', 7],
	] as const) {
		// As wide as what margins leave of a Letter sheet.
		await page.setViewportSize({ width: 963, height: 725 });
		await open(page, query);
		await page.emulateMedia({ media: 'print' });
		for (const { id } of shown) {
			const { least, beyond } = await lettersOf(page, id);
			expect(0.75 * least, id).toBeGreaterThan(points);
			expect(beyond, id).toBeLessThan(1);
		}
		await page.emulateMedia({ media: 'screen' });
	}
});
