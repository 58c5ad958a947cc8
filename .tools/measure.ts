import type { Page } from '@playwright/test';
import lighthouse, { type Result } from 'lighthouse';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { withBrowser } from './browser.ts';
import { kb } from './size.ts';

/** One line of the bench's table. */
export interface Row {
	what: string;
	value: string;
	target: string;
}

/** Lighthouse's four categories and three timings on a slow phone: the median of three runs, each in a new browser. */
export async function lighthouseMedian(chrome: string, url: string, runs = 3): Promise<Row[]> {
	const targets: Record<string, string> = {
		performance: '100',
		accessibility: '100',
		'best-practices': '100',
		seo: '100',
		'largest-contentful-paint': '≤ 1200 ms',
		'total-blocking-time': '≤ 50 ms',
		'cumulative-layout-shift': '0',
	};
	const found = new Map<string, number[]>(Object.keys(targets).map((name) => [name, []]));
	for (let run = 0; run < runs; run += 1) {
		const port = await freePort();
		const measured = async (): Promise<void> => {
			const result = await lighthouse(url, { port, output: 'json', logLevel: 'error' });
			for (const { refs, faults } of lost(result?.lhr)) console.log(`Lighthouse ${refs}: ${faults}`);
			for (const [name, values] of found) {
				const score = result?.lhr.categories[name]?.score;
				values.push(typeof score === 'number' ? score * 100 : (result?.lhr.audits[name]?.numericValue ?? Number.NaN));
			}
		};
		await withBrowser(measured, chrome, [`--remote-debugging-port=${String(port)}`]);
	}
	return [...found].map(([name, values]) => ({
		what: `Lighthouse mobile: ${name.replaceAll('-', ' ')}`,
		value: String(Math.round(median(values) * 1000) / 1000) + (targets[name]?.endsWith('ms') ? ' ms' : ''),
		target: targets[name] ?? '',
	}));
}

/** The audits that a category loses points by, with what they point at; performance is told by its timings. */
function lost(lhr: Result | undefined): { refs: string; faults: string }[] {
	const categories = Object.entries(lhr?.categories ?? {}).filter(([name]) => name !== 'performance');
	return categories.flatMap(([name, { auditRefs }]) =>
		auditRefs.flatMap(({ id, weight }) => {
			const audit = lhr?.audits[id];
			if (weight === 0 || typeof audit?.score !== 'number' || audit.score === 1) return [];
			return [{ refs: `${name} ${id}`, faults: JSON.stringify(audit.details ?? {}).slice(0, 600) }];
		}),
	);
}

/** What a phone receives for the first view, bytes on the wire by kind. */
export function bytesByType(chrome: string, url: string): Promise<Row[]> {
	const targets: Record<string, string> = { script: '≤ 12 kB', font: '≤ 60 kB', total: '≤ 150 kB' };
	return withBrowser(async (browser) => {
		const page = await browser.newPage({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 });
		const sums = new Map<string, number>();
		const sizes: Promise<void>[] = [];
		page.on('requestfinished', (request) => {
			const add = async (): Promise<void> => {
				const { responseBodySize } = await request.sizes();
				for (const kind of [request.resourceType(), 'total']) sums.set(kind, (sums.get(kind) ?? 0) + responseBodySize);
			};
			sizes.push(add());
		});
		await page.goto(url, { waitUntil: 'networkidle' });
		await Promise.all(sizes);
		return [...sums]
			.sort(([a], [b]) => a.localeCompare(b))
			.map(([kind, bytes]) => ({ what: `first view: ${kind}`, value: kb(bytes), target: targets[kind] ?? '' }));
	}, chrome);
}

/** Long tasks at a quarter of this machine's speed: reading once (figures start), then again (they are live). */
export function longTasks(chrome: string, url: string): Promise<Row[]> {
	return withBrowser(async (browser) => {
		const page = await browser.newPage({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 });
		const session = await page.context().newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
		await page.addInitScript(() => {
			const tasks: number[] = [];
			Object.assign(window, { tasks });
			new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
				type: 'longtask',
			});
		});
		await page.goto(url, { waitUntil: 'networkidle' });
		const starting = await scrollPast(page);
		const live = await scrollPast(page);
		const row = (what: string, all: number[], limit: number): Row => ({
			what: `4× slower CPU, ${what}: tasks over ${String(limit)} ms (longest)`,
			value: `${String(all.filter((duration) => duration > limit).length)} (${String(Math.round(Math.max(0, ...all)))} ms)`,
			target: '0',
		});
		return [row('figures starting', starting, 150), row('scrolling past live figures', live, 50)];
	}, chrome);
}

/** Scrolls from top to bottom at a reader's pace; gives the durations (ms) of the long tasks meanwhile. */
function scrollPast(page: Page): Promise<number[]> {
	return page.evaluate(async () => {
		const { tasks } = window as unknown as { tasks: number[] };
		const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
		scrollTo({ top: 0, behavior: 'instant' });
		await pause(2000);
		tasks.length = 0;
		for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 8) {
			scrollTo({ top: y, behavior: 'instant' });
			await pause(100);
		}
		await pause(1000);
		return [...tasks];
	});
}

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => resolve(port));
		});
	});
}

function median(numbers: number[]): number {
	return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
