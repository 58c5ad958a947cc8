import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { open, unpainted } from './present-fixtures.ts';

declare global {
	interface Window {
		/** The letters that were painted on a canvas since this was last emptied: their size, px, and words. */
		painted: { px: number; words: string }[];
	}
}

/** Every slide by a list of its faults, once the figure is live or while its still stands. */
const faultsOf = (page: Page): Promise<string[]> =>
	page.evaluate(async () => {
		const found: string[] = [];
		const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
		const vh = (px: number): number => (100 * px) / innerHeight;
		const textsIn = (part: Node): Text[] => {
			const [all, found] = [document.createTreeWalker(part, NodeFilter.SHOW_TEXT), [] as Text[]];
			while (all.nextNode()) if (all.currentNode.nodeValue?.trim()) found.push(all.currentNode as Text);
			return found;
		};
		const foot = document.querySelector('.tools')?.getBoundingClientRect();
		for (const { id } of document.querySelectorAll('.slide')) {
			window.painted = [];
			location.hash = id;
			await frame();
			const fault = (words: string): unknown => found.push(`${id} ${words}`);
			const slide = document.getElementById(id);
			const words = slide?.querySelector<HTMLElement>('.words');
			if (!slide?.hasAttribute('data-current') || !words || !foot) {
				fault('is not shown');
				continue;
			}
			const boxes = [...words.children].filter((one) => one.checkVisibility());
			for (const child of boxes) {
				const { top, bottom, right } = child.getBoundingClientRect();
				const below = bottom - foot.top;
				if (below > 1 && !child.matches('.sources')) fault(`reaches ${below} px below`);
				if (below > 1 && right > foot.left + 1) fault(`has its sources under the buttons by ${right - foot.left} px`);
				if (top < words.getBoundingClientRect().top - 1 || top < 0) fault('begins above');
				if (child.scrollWidth > child.clientWidth + 1) fault(`cuts “${child.textContent.slice(0, 40)}”`);
			}
			if (words.scrollWidth > words.clientWidth + 1) fault('is too wide');
			if (document.documentElement.scrollWidth > innerWidth) fault('scrolls sideways');
			for (const { px, words: said } of window.painted)
				if (vh(px) < 3.29) fault(`paints “${said}” ${vh(px).toFixed(2)} vh`);
			const labels: { said: string; box: DOMRect }[] = [];
			// What is not rendered is passed over whole: the other slides, the notes and the full text are most of the page.
			const parts = [...document.querySelectorAll('body > :not(live-deck), live-deck > :not(.deck), .deck > *')];
			for (const text of parts.filter((part) => part.checkVisibility()).flatMap(textsIn)) {
				const parent = text.parentElement;
				if (!parent?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
				const range = document.createRange();
				range.selectNodeContents(text);
				const box = range.getBoundingClientRect();
				// Words for screen readers only stand in a box of one pixel.
				if (Math.min(parent.clientWidth || box.width, box.width) < 2) continue;
				const said = text.data.trim().slice(0, 40);
				const share = vh(parseFloat(getComputedStyle(parent).fontSize));
				if (share < (parent.closest('.key, h1, h2') ? 4.39 : 3.29)) fault(`“${said}”: ${share.toFixed(2)} vh`);
				const stage = parent.closest('.stage')?.getBoundingClientRect();
				if (!stage) continue;
				if (
					box.left < stage.left - 1 ||
					box.right > stage.right + 1 ||
					box.top < stage.top - 1 ||
					box.bottom > stage.bottom + 1
				)
					fault(`cuts “${said}”`);
				labels.push({ said, box });
			}
			// A line of text is as high as its letters need at most; those of two labels may come closer than that.
			labels.forEach(({ said, box }, i) => {
				for (const other of labels.slice(i + 1)) {
					const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
					const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
					if (across > 1 && down > 0.35 * Math.min(box.height, other.box.height))
						fault(`“${said}” touches “${other.said}”`);
				}
			});
		}
		return found;
	});

test('on every slide at every projector’s size all words fit, the figures’ too, and are large enough for the last row', async ({
	page,
}) => {
	test.slow();
	await page.addInitScript({
		content: `window.painted = [];
			const paint = CanvasRenderingContext2D.prototype.fillText;
			CanvasRenderingContext2D.prototype.fillText = function (words, ...rest) {
				window.painted.push({ px: parseFloat(/([\\d.]+)px/.exec(this.font)[1]), words });
				paint.call(this, words, ...rest);
			};`,
	});
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page);
	await unpainted(page);
	for (const stage of await page.locator('.stage').all()) {
		const figure = (await stage.getAttribute('data-figure')) ?? '';
		const first = await page.locator(`.slide.step[data-figure="${figure}"]`).first().getAttribute('id');
		await page.evaluate((id) => (location.hash = id ?? ''), first);
		await expect(stage).toHaveAttribute('data-live', '');
	}
	const sizes = [
		[1024, 768],
		[1280, 720],
		[1920, 1080],
		[800, 600],
	] as const;
	for (const [width, height] of sizes) {
		await page.setViewportSize({ width, height });
		await expect.poll(() => faultsOf(page), `${width} × ${height}`).toEqual([]);
	}
	await page.keyboard.press('c');
	await expect.poll(() => faultsOf(page), 'big text').toEqual([]);
});
