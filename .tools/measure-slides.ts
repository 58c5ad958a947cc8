import { withBrowser } from './browser.ts';
import type { Row } from './measure.ts';

/** When the first slide stands with its picture and takes keys, at a quarter of this machine's speed: the median of three. */
export function slidesRow(chrome: string, url: string): Promise<Row> {
	return withBrowser(async (browser) => {
		const times: number[] = [];
		for (let run = 0; run < 3; run += 1) {
			const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
			const page = await context.newPage();
			const session = await context.newCDPSession(page);
			await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
			await page.goto(`${url}present/`, { waitUntil: 'commit' });
			times.push(
				await page.evaluate(async () => {
					const ready = (): boolean =>
						document.documentElement.hasAttribute('data-deck') &&
						document.querySelector<HTMLImageElement>('.slide[data-current] img')?.complete === true;
					while (!ready()) await new Promise(requestAnimationFrame);
					return performance.now();
				}),
			);
			await context.close();
		}
		const [, median = 0] = times.sort((a, b) => a - b);
		return { what: 'slides: ready, 4× slower CPU', value: `${String(Math.round(median))} ms`, target: '< 1500 ms' };
	}, chrome);
}
