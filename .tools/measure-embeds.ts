import type { Page } from '@playwright/test';
import { withBrowser } from './browser.ts';
import { limits } from './embed-size.ts';
import type { Row } from './measure.ts';
import { kb } from './size.ts';

/** When the still of an embedded page was painted, ms after its address was asked for; undefined if never told. */
function stillPainted(page: Page): Promise<number | undefined> {
	return page.evaluate(
		() =>
			new Promise<number | undefined>((done) => {
				new PerformanceObserver((list) => {
					const stills = list.getEntries().filter((entry) => {
						const { element } = entry as PerformanceEntry & { element?: Element | null };
						return element?.matches('.embed-still img') ?? false;
					});
					if (stills[0]) done(stills[0].startTime);
				}).observe({ type: 'largest-contentful-paint', buffered: true });
				setTimeout(() => done(undefined), 3000);
			}),
	);
}

/** What each embedded page loads in a column of 660 px, and when its still is painted on a processor four times slower. */
export function embedRows(chrome: string, url: string): Promise<Row[]> {
	return withBrowser(async (browser) => {
		const rows: Row[] = [];
		for (const name of [...Object.keys(limits), 'story']) {
			const page = await browser.newPage({ viewport: { width: 660, height: 900 } });
			const session = await page.context().newCDPSession(page);
			await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
			const sizes: Promise<number>[] = [];
			page.on('requestfinished', (request) => {
				sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
			});
			await page.goto(`${url}embed/${name}/`, { waitUntil: 'networkidle' });
			const painted = await stillPainted(page);
			const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
			const limit = limits[name];
			rows.push({
				what: `embedded ${name}: bytes, first paint of the still`,
				value: `${kb(bytes)}, ${painted === undefined ? 'below the first view' : `${String(Math.round(painted))} ms`}`,
				target: limit === undefined ? '' : `≤ ${String(limit)} kB`,
			});
			await page.close();
		}
		return rows;
	}, chrome);
}
