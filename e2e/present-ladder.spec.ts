import { figureData } from '../src/figures/ladder/data.ts';
import { occurrences } from '../src/figures/ladder/layout/occurrences.ts';
import { expect, test } from './fixtures.ts';
import { open, show, unpainted } from './present-fixtures.ts';
import { facts, steps } from './site.ts';

const data = figureData(facts);
const slides = steps.filter(({ figure }) => figure === 'ladder');
/** What each mark of a state may be called, in full and in short. */
const namesIn = (state: string): { id: string; name: string; short: string }[] => {
	const shown = data.states[state];
	return shown ? occurrences(data, shown).map(({ id, labels: { name, short } }) => ({ id, name, short })) : [];
};

test('on every slide with the ladder each mark has its name, on square projectors too', async ({ page }) => {
	await page.addInitScript({
		// What is cleared is painted anew: the words that count are those of the last picture.
		content: `window.painted = [];
			const { fillText, clearRect } = CanvasRenderingContext2D.prototype;
			CanvasRenderingContext2D.prototype.clearRect = function (...box) {
				window.painted = [];
				clearRect.apply(this, box);
			};
			CanvasRenderingContext2D.prototype.fillText = function (words, ...rest) {
				window.painted.push({ px: parseFloat(this.font), words });
				fillText.call(this, words, ...rest);
			};`,
	});
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page);
	await unpainted(page);
	const stage = page.locator('.stage[data-figure="ladder"]');
	for (const [width, height] of [
		[1024, 768],
		[800, 600],
		[1280, 720],
		[1920, 1080],
	] as const) {
		await page.setViewportSize({ width, height });
		for (const { id, state } of slides) {
			await show(page, id);
			await expect(stage).toHaveAttribute('data-state', state);
			await expect
				.poll(
					async () => {
						const said = await page.evaluate(() => window.painted.map(({ words }) => words));
						// Each label is for one mark alone.
						return namesIn(state).filter(({ name, short }) => {
							const at = said.findIndex((words) => words.startsWith(name) || words.startsWith(short));
							if (at >= 0) said.splice(at, 1);
							return at < 0;
						});
					},
					{ message: `${id} at ${width} × ${height}` },
				)
				.toEqual([]);
		}
	}
});
