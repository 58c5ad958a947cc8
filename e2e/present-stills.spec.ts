import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projected } from '../src/figures/kit/frame.ts';
import { expect, test } from './fixtures.ts';
import { open, unpainted } from './present-fixtures.ts';
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

/** How a still is drawn on a slide: the address of its file, and the box that it fills, px. */
interface Drawn {
	id: string;
	source: string;
	fit: string;
	width: number;
	height: number;
}

/** The stills of some slides as they are drawn, each on its slide in turn, or all where they stand. */
const drawn = (page: Page, how: 'in turn' | 'at once'): Promise<Drawn[]> =>
	page.evaluate(
		async ([ids, turning]) => {
			// A picture chooses its file anew when the window of a new size is drawn.
			const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
			const ofSlide = async (id: string): Promise<Drawn> => {
				const slide = document.getElementById(id);
				const img = slide?.querySelector<HTMLImageElement>('.picture img');
				if (!img) throw new Error(`the slide ${id} has no still`);
				img.loading = 'eager';
				if (turning) location.hash = id;
				do await frame();
				while (turning && !slide?.hasAttribute('data-current'));
				await img.decode();
				const { width, height } = img.getBoundingClientRect();
				return { id, source: img.currentSrc, fit: getComputedStyle(img).objectFit, width, height };
			};
			if (!turning) return Promise.all(ids.map(ofSlide));
			const found: Drawn[] = [];
			for (const id of ids) found.push(await ofSlide(id));
			return found;
		},
		[shown.map(({ id }) => id), how === 'in turn'] as const,
	);

/** The size in its units and the lines of each file that was read. */
const files = new Map<string, { width: number; height: number; lines: ReturnType<typeof linesOf> }>();
function fileOf(source: string): NonNullable<ReturnType<typeof files.get>> {
	const svg = readFileSync(join(dist, decodeURIComponent(new URL(source).pathname)), 'utf8');
	const [, width = 0, height = 0] = /width="(\d+)" height="(\d+)"/.exec(svg)?.map(Number) ?? [];
	return { width, height, lines: linesOf(svg) };
}

/** The least letters of a still as it is drawn, px, and how far its words reach beyond what is seen. */
function lettersOf({ source, fit, ...box }: Drawn): { least: number; beyond: number } {
	const { width, height, lines } = files.get(source) ?? fileOf(source);
	files.set(source, { width, height, lines });
	const scale = Math[fit === 'cover' ? 'max' : 'min'](box.width / width, box.height / height);
	const side = (box.width - scale * width) / 2;
	return {
		least: scale * Math.min(...lines.map(({ size }) => size)),
		beyond: Math.max(...lines.map(({ from, to }) => Math.max(-side - scale * from, side + scale * to - box.width))),
	};
}

test.describe('where no figure starts', () => {
	test.use({ forgiven: /net::ERR_FAILED/ });

	test('the words of its still are as large on a slide, and none is cut', async ({ page }) => {
		// The code of every figure, which the deck fetches when it first shows one.
		await page.route(/\/(?:law-|promises-)?live\.[^/]*\.js$/, (route) => route.abort());
		await open(page);
		await unpainted(page);
		// One of 1920 × 1080 shows what one of 1280 × 720 does, half as large again.
		for (const [width, height] of [
			[1280, 720],
			[1024, 768],
			[800, 600],
			[1280, 1024],
		] as const) {
			await page.setViewportSize({ width, height });
			for (const still of await drawn(page, 'in turn')) {
				const { least, beyond } = lettersOf(still);
				// Those that a page sets in 15 px, which are 3.3 hundredths of a slide's height.
				expect.soft(least / projected(width, height), `${still.id} at ${width} × ${height}`).toBeGreaterThan(14.9);
				expect.soft(beyond, `${still.id} at ${width} × ${height}`).toBeLessThan(1);
			}
			await expect(page.locator('.stage[data-live]')).toHaveCount(0);
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
		for (const still of await drawn(page, 'at once')) {
			const { least, beyond } = lettersOf(still);
			expect.soft(0.75 * least, still.id).toBeGreaterThan(points);
			expect.soft(beyond, still.id).toBeLessThan(1);
		}
		await page.emulateMedia({ media: 'screen' });
	}
});
