import type { CDPSession, Page, Request } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { readLive } from './read-live.ts';
import { facts, steps } from './site.ts';

test.use({ forgiven: /^console: (?:Failed to load resource|.*net::ERR_(?:FAILED|BLOCKED_BY_CLIENT))/ });

/** The first step of every scene, and of those the first of each figure, which all its scenes share the code of. */
const firstSteps = [...new Map(steps.toReversed().map((step) => [step.scene, step])).values()].reverse();
const firstOfFigures = [...new Map(firstSteps.toReversed().map((step) => [step.figure, step])).values()].reverse();

/** A stage needs a window this wide; a larger one would only take longer to draw. */
const smallest = { width: 1024, height: 720 };

/** The scenes, by the step that is brought into view, in which no picture and no live figure is seen. */
const bare = (page: Page, ids: string[]): Promise<string[]> =>
	page.evaluate(async (all) => {
		const seen = (one: Element): boolean =>
			one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().height > 0;
		const empty: string[] = [];
		for (const id of all) {
			const step = document.getElementById(id);
			step?.querySelector('.card')?.scrollIntoView({ block: 'center', behavior: 'instant' });
			// The first frame comes before what was scrolled to is drawn, and what is near is noticed as it is drawn.
			for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
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

/** The addresses of everything the story requests when it is read from the first of each figure to the last, by kind. */
async function requested(page: Page): Promise<Map<string, string[]>> {
	const found = new Map<string, Set<string>>();
	const note = (request: Request): void => {
		const kind = request.resourceType();
		if (kind !== 'document' && !request.url().startsWith('data:')) {
			found.set(kind, (found.get(kind) ?? new Set()).add(request.url()));
		}
	};
	page.on('request', note);
	const quiet = traffic(page);
	await page.goto('');
	await readLive(page, firstOfFigures);
	await quiet();
	page.off('request', note);
	return new Map([...found].map(([kind, urls]) => [kind, [...urls]]));
}

/**
 * Reads the story without some addresses, over and over until each has been asked for and has not come: one that others
 * bring is not asked for before they come, so a reading takes those away that no reading before has missed.
 */
async function untilAllMissed(page: Page, urls: string[], session: CDPSession): Promise<void> {
	const quiet = traffic(page);
	const figures = firstOfFigures.map(({ id }) => id);
	for (let left = urls; left.length > 0;) {
		const missed = new Set<string>();
		const note = (request: Request): unknown => left.includes(request.url()) && missed.add(request.url());
		page.on('requestfailed', note);
		await session.send('Network.setBlockedURLs', { urls: left });
		await page.goto('', { waitUntil: 'domcontentloaded' });
		// Once to start what can start, and more often until some of it has come or failed.
		const reading = async (): Promise<number> => {
			await bare(page, figures);
			await quiet();
			return missed.size;
		};
		await expect.poll(reading, `asked for one of ${left.join(' ')}`).toBeGreaterThan(0);
		await standing(page, [...missed].map((url) => new URL(url).pathname).join(', '), firstOfFigures);
		page.off('requestfailed', note);
		left = left.filter((url) => !missed.has(url));
	}
}

test('when no font and any one script, style or data file does not arrive, the words and the pictures stand', async ({
	page,
}) => {
	await page.setViewportSize(smallest);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const all = await requested(page);
	const uncaught: string[] = [];
	page.on('pageerror', (error) => uncaught.push(error.stack ?? error.message));
	// The browser's own way: a route would take every request to Node and back, and keep nothing of one visit for the next.
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	const of = (...kinds: string[]): string[] => kinds.flatMap((kind) => all.get(kind) ?? []);
	const scripts = of('script');
	expect(scripts.length).toBeGreaterThan(0);
	expect(of('font').length).toBeGreaterThan(0);
	// One half is there while the other is missing, so that a figure stands beside others that miss something.
	const half = (which: number): string[] => scripts.filter((_, index) => index % 2 === which);
	for (const urls of [half(0), half(1), of('font'), of('stylesheet', 'fetch', 'xhr', 'other', 'manifest')])
		await untilAllMissed(page, urls, session);
	expect(uncaught).toEqual([]);
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
		await page.setViewportSize(smallest);
		await page.addInitScript(harm);
		await page.goto('');
		await standing(page, name);
		const share = page.locator('[data-share]:visible').first();
		if ((await share.count()) > 0) await share.click();
	});
}
