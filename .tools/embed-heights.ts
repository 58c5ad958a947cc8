import type { Page } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { loadFacts } from '../src/content/facts.ts';
import { measuredAt, type Heights } from '../src/newsroom/embed-heights.ts';
import { withBrowser } from './browser.ts';
import { boxWithLetters } from './letters.ts';
import { withServer } from './serve.ts';

/** Hinted letters are up to 3 % wider than ours as they are drawn, and what is stated for a frame is to hold for them too. */
const hinted = '0.015em';

/**
 * The height of an embedded page at each of the measured widths, CSS px: of its start, or of the highest of its scene's
 * steps; with letters set so much farther apart.
 */
export async function heightsOf(page: Page, address: string, apart = '0'): Promise<number[]> {
	await page.goto(address);
	await page.evaluate((spacing) => (document.documentElement.style.letterSpacing = spacing), apart);
	const heights: number[] = measuredAt.map(() => 0);
	for (let more = true; more;) {
		for (const [index, width] of measuredAt.entries()) {
			await page.setViewportSize({ width, height: 900 });
			const { height } = await boxWithLetters(page);
			heights[index] = Math.max(heights[index] ?? 0, Math.ceil(height));
		}
		const next = page.locator('html[data-scene] .embed-steps button:not([aria-disabled=true])').last();
		more = (await next.count()) > 0 && (await next.textContent())?.includes('Next') === true;
		if (more) await next.click();
	}
	return heights;
}

/** Every embedded page with its start states: `[page, state, query]`. */
export function embedPages(): [page: string, state: string, query: string][] {
	const { states, sections } = loadFacts();
	const figures = Object.entries(states).flatMap(([figure, all]) =>
		Object.keys(all).map((state): [string, string, string] => [figure, state, `?state=${state}`]),
	);
	const scenes = new Set(sections.flatMap(({ steps }) => steps.map(({ scene }) => scene)).filter(Boolean));
	return [...figures, ...[...scenes].map((scene): [string, string, string] => [`scene/${scene}`, scene, ''])];
}

/** Measures all of them in a built folder; needs a browser. */
const measure = (dir: string): Promise<Heights> =>
	withServer({ dir }, (url) =>
		withBrowser(async (browser) => {
			const page = await browser.newPage();
			const found: Heights = {};
			for (const [name, state, query] of embedPages())
				(found[name] ??= {})[state] = await heightsOf(page, `${url}embed/${name}/${query}`, hinted);
			return found;
		}),
	);

if (import.meta.main) {
	const heights = await measure(process.env.OUT_DIR ?? 'dist');
	writeFileSync('src/newsroom/embed-heights.json', `${JSON.stringify(heights, null, '\t')}\n`);
	console.log(`Wrote the heights of ${String(Object.keys(heights).length)} embedded pages.`);
}
