import type { Page } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { loadFacts } from '../src/content/facts.ts';
import { measuredAt, type Heights } from '../src/newsroom/embed-heights.ts';
import { withBrowser } from './browser.ts';
import { withServer } from './serve.ts';

/** Hinted letters are up to 3 % wider than ours as they are drawn, and what is stated for a frame is to hold for them too. */
const hinted = '0.015em';

/** In a page of the same origin: opens each address in a frame out of its sight, and waits until they have loaded. */
async function openFrames(addresses: readonly string[]): Promise<void> {
	document.body.replaceChildren();
	const loads = addresses.map((src) => {
		const frame = Object.assign(document.createElement('iframe'), { src, height: '900' });
		frame.style.cssText = 'position: absolute; left: 9999px; border: 0';
		document.body.append(frame);
		return new Promise((done) => frame.addEventListener('load', done));
	});
	await Promise.all(loads);
}

/** In the page with the frames: their heights at each width, of the highest of the steps that their buttons lead through. */
async function measureFrames([widths, apart]: readonly [readonly number[], string]): Promise<number[][]> {
	const roots = [...document.querySelectorAll('iframe')].map((frame) => {
		const { documentElement: root, fonts } = frame.contentDocument ?? document;
		root.style.letterSpacing = apart;
		return { frame, root, fonts, heights: widths.map(() => 0) };
	});
	for (let going = roots; going.length > 0;) {
		for (const [index, width] of widths.entries()) {
			for (const { frame } of going) frame.style.width = `${String(width)}px`;
			for (const { root, fonts, heights } of going) {
				// A face is asked for by laying out what is set in it.
				while (root.getBoundingClientRect().height > 0 && fonts.status !== 'loaded') await fonts.ready;
				heights[index] = Math.max(heights[index] ?? 0, Math.ceil(root.getBoundingClientRect().height));
			}
		}
		going = going.filter(({ root }) => {
			const pressed = '.embed-steps button:not([aria-disabled=true])';
			const on = root.dataset.scene === undefined ? undefined : [...root.querySelectorAll<HTMLElement>(pressed)].at(-1);
			if (!on?.textContent.includes('Next')) return false;
			on.click();
			return true;
		});
	}
	return roots.map(({ heights }) => heights);
}

/**
 * The heights of embedded pages by their addresses below /embed/ of a site whose address ends in a slash, at each of the measured
 * widths, CSS px: of a page's start, or of the highest of its scene's steps; with letters set so much farther apart. All
 * lie in one page and are measured at once. Figures out of sight stay stills, which are as high as the figures.
 */
export async function heightsOf(page: Page, url: string, addresses: string[], apart = '0'): Promise<number[][]> {
	// A page of ours that has no style and no policy.
	await page.goto(`${url}robots.txt`);
	await page.evaluate(
		openFrames,
		addresses.map((address) => `${url}embed/${address}`),
	);
	return page.evaluate(measureFrames, [measuredAt, apart] as const);
}

/** Every embedded page by its path: figures in each of their states, and scenes. */
export function embedPages(): string[] {
	const { states, sections } = loadFacts();
	const figures = Object.entries(states).flatMap(([figure, all]) =>
		Object.keys(all).map((state) => `${figure}/${state}`),
	);
	const scenes = new Set(sections.flatMap(({ steps }) => steps.map(({ scene }) => scene)).filter(Boolean));
	return [...figures, ...[...scenes].map((scene) => `scene/${scene}`)];
}

/** Measures all of them in a built folder; needs a browser. */
const measure = (dir: string): Promise<Heights> =>
	withServer({ dir }, (url) =>
		withBrowser(async (browser) => {
			const all = embedPages();
			const addresses = all.map((path) => `${path}/`);
			const heights = await heightsOf(await browser.newPage(), url, addresses, hinted);
			return Object.fromEntries(all.map((path, index) => [path, heights[index] ?? []]));
		}),
	);

if (import.meta.main) {
	const heights = await measure(process.env.OUT_DIR ?? 'dist');
	writeFileSync('src/newsroom/embed-heights.json', `${JSON.stringify(heights, null, '\t')}\n`);
	console.log(`Wrote the heights of ${String(Object.keys(heights).length)} embedded pages.`);
}
