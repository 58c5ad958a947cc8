import type { Page, Request } from '@playwright/test';
import { expect, readStep, stageOf, test } from './fixtures.ts';
import { facts, steps } from './site.ts';

test.use({ forgiven: /^console: (?:Failed to load resource|.*net::ERR_(?:FAILED|BLOCKED_BY_CLIENT))/ });

/** The first step of every scene, and of those the first of each figure, which all its scenes share the code of. */
const firstSteps = [...new Map(steps.toReversed().map((step) => [step.scene, step])).values()].reverse();
const firstOfFigures = [...new Map(firstSteps.toReversed().map((step) => [step.figure, step])).values()].reverse();

/** The scenes, by the step that is brought into view, in which no picture and no live figure is seen. */
const bare = (page: Page, ids: string[]): Promise<string[]> =>
	page.evaluate(async (all) => {
		const seen = (one: Element): boolean =>
			one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().height > 0;
		const empty: string[] = [];
		for (const id of all) {
			const step = document.getElementById(id);
			step?.querySelector('.card')?.scrollIntoView({ block: 'center', behavior: 'instant' });
			await new Promise(requestAnimationFrame);
			const pictures = [...(step?.closest('.scene')?.querySelectorAll('img, .stage[data-live]') ?? [])];
			if (!pictures.some(seen)) empty.push(id);
		}
		return empty;
	}, ids);

/** What must be left of the story whatever is missing: every word, and a picture (or its words) beside them. */
async function standing(page: Page, missing: string, read = firstSteps): Promise<void> {
	const titles = facts.sections.map(({ title }) => title);
	const { heads, hidden } = await page.evaluate(() => ({
		heads: [...document.querySelectorAll('main h2')]
			.filter((one) => one.checkVisibility())
			.map((one) => one.textContent),
		hidden: [...document.querySelectorAll('article.step .card')]
			.filter((card) => !card.checkVisibility({ opacityProperty: true }))
			.map((card) => card.textContent),
	}));
	expect
		.soft(
			titles.filter((title) => !heads.some((head) => head.includes(title))),
			`${missing}: headings`,
		)
		.toEqual([]);
	expect.soft(hidden, `${missing}: hidden words`).toEqual([]);
	const ids = read.map(({ id }) => id);
	await expect.soft.poll(() => bare(page, ids), `${missing}: scenes without a picture`).toEqual([]);
}

/** What is on its way to a page; a wait ends when nothing is. */
function traffic(page: Page): () => Promise<void> {
	const open = new Set<Request>();
	page.on('request', (request) => open.add(request));
	const ended = (request: Request): boolean => open.delete(request);
	page.on('requestfinished', ended).on('requestfailed', ended);
	return () => expect.poll(() => open.size, 'requests on their way').toBe(0);
}

/** The addresses of everything the story requests when it is read to the end, by kind. */
async function requested(page: Page): Promise<Map<string, string[]>> {
	const found = new Map<string, Set<string>>();
	page.on('request', (request) => {
		const kind = request.resourceType();
		if (kind !== 'document' && !request.url().startsWith('data:')) {
			found.set(kind, (found.get(kind) ?? new Set()).add(request.url()));
		}
	});
	await page.goto('');
	for (const { id } of firstSteps) {
		await readStep(page, id);
		await expect(stageOf(page, id), id).toHaveAttribute('data-live', '');
	}
	page.removeAllListeners('request');
	return new Map([...found].map(([kind, urls]) => [kind, [...urls]]));
}

/** Reads the story once for each fault, which is some addresses that never answer; what throws names its fault. */
async function eachWithout(page: Page, faults: string[][]): Promise<void> {
	let missing = '';
	const uncaught: string[] = [];
	page.on('pageerror', (error) => uncaught.push(`${missing}: ${error.stack ?? error.message}`));
	const quiet = traffic(page);
	// The browser's own way: a route would take every request to Node and back, and keep nothing of one visit for the next.
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	for (const urls of faults) {
		missing = urls.map((url) => new URL(url).pathname).join(', ');
		await test.step(`without ${missing}`, async () => {
			await session.send('Network.setBlockedURLs', { urls });
			await page.goto('', { waitUntil: 'domcontentloaded' });
			// Once to start what can start, and once more when all of it has come or failed.
			await bare(
				page,
				firstOfFigures.map(({ id }) => id),
			);
			await quiet();
			await standing(page, missing, firstOfFigures);
		});
	}
	expect(uncaught).toEqual([]);
}

// A stage needs a window this wide; a larger one would only take longer to draw.
const window = { width: 1024, height: 720 };

test('when any one script does not arrive, the words and the pictures stand', async ({ page }) => {
	test.slow();
	await page.setViewportSize(window);
	const scripts = (await requested(page)).get('script') ?? [];
	expect(scripts.length).toBeGreaterThan(0);
	await eachWithout(
		page,
		scripts.map((url) => [url]),
	);
});

test('when no font arrives, or any one style or data file does not, the words and the pictures stand', async ({
	page,
}) => {
	await page.setViewportSize(window);
	const all = await requested(page);
	const others = ['stylesheet', 'fetch', 'xhr', 'other', 'manifest'].flatMap((kind) => all.get(kind) ?? []);
	const fonts = all.get('font') ?? [];
	expect(fonts.length).toBeGreaterThan(0);
	await eachWithout(page, [fonts, ...others.map((url) => [url])]);
});

test('when the stills do not arrive, the words of each stand in its place', async ({ page }) => {
	await page.route('**/stills/**', (route) => route.abort());
	await page.goto('', { waitUntil: 'domcontentloaded' });
	const stills = await page.locator('article.step figure.still img').evaluateAll((images) =>
		images.map((image) => ({
			alt: image.getAttribute('alt') ?? '',
			step: image.closest('article')?.id ?? '',
			words: image.closest('article')?.querySelector('.card')?.checkVisibility({ opacityProperty: true }) ?? false,
		})),
	);
	expect(stills.map(({ step }) => step)).toEqual(expect.arrayContaining(steps.map(({ id }) => id)));
	expect(stills.filter(({ alt, words }) => alt.length < 20 || !words)).toEqual([]);
});

for (const [name, harm] of Object.entries({
	'storage throws': () => {
		for (const key of ['localStorage', 'sessionStorage', 'indexedDB']) {
			Object.defineProperty(window, key, {
				get() {
					throw new DOMException('denied', 'SecurityError');
				},
			});
		}
	},
	'IntersectionObserver is absent': () => {
		Reflect.deleteProperty(window, 'IntersectionObserver');
	},
	'IntersectionObserver throws': () => {
		Object.assign(window, {
			IntersectionObserver: function () {
				throw new Error('no observer');
			},
		});
	},
	'ResizeObserver is absent': () => {
		Reflect.deleteProperty(window, 'ResizeObserver');
	},
	'the clipboard and sharing are absent': () => {
		Object.defineProperty(navigator, 'clipboard', { value: undefined });
		Object.defineProperty(navigator, 'share', { value: undefined });
	},
	'history cannot be written': () => {
		history.replaceState = () => {
			throw new DOMException('too many calls', 'SecurityError');
		};
	},
})) {
	test(`when ${name}, the words and the pictures stand`, async ({ page }) => {
		await page.addInitScript(harm);
		await page.goto('');
		await standing(page, name);
		const share = page.locator('[data-share]:visible').first();
		if ((await share.count()) > 0) await share.click();
	});
}
