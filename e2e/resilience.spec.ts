import type { Browser, Page } from '@playwright/test';
import { expect, readStep, readThrough, test } from './fixtures.ts';
import { facts, steps } from './site.ts';

test.use({ forgiven: /^console: (?:Failed to load resource|.*net::ERR_FAILED)/ });

const firstSteps = [...new Map(steps.map((step) => [step.scene, step])).values()];

/** What must be left of the story whatever is missing: every word, and a picture (or its words) beside them. */
async function standing(page: Page, missing: string): Promise<void> {
	for (const { title } of facts.sections) {
		await expect(page.locator('main h2').filter({ hasText: title }).first(), missing).toBeVisible();
	}
	const hidden = await page
		.locator('article.step .card')
		.evaluateAll((all) =>
			all.filter((card) => !card.checkVisibility({ opacityProperty: true })).map((card) => card.textContent),
		);
	expect(hidden, missing).toEqual([]);
	for (const { id } of firstSteps) {
		await readStep(page, id);
		const scene = page.locator(`.scene:has([id="${id}"])`);
		const pictures = scene.locator('img:visible, .stage[data-live]:visible');
		await expect(pictures.first(), `${missing}: ${id}`).toBeVisible();
	}
}

/** The paths of everything the story requests when it is read to the end, by kind. */
async function requested(page: Page): Promise<Map<string, string[]>> {
	const found = new Map<string, Set<string>>();
	page.on('request', (request) => {
		const kind = request.resourceType();
		if (kind !== 'document' && !request.url().startsWith('data:')) {
			found.set(kind, (found.get(kind) ?? new Set()).add(request.url()));
		}
	});
	await page.goto('');
	await readThrough(page, 150);
	page.removeAllListeners('request');
	return new Map([...found].map(([kind, urls]) => [kind, [...urls]]));
}

/** Opens the story in a new window in which one address never answers, and looks at it; no error may be uncaught. */
async function without(
	browser: Browser,
	baseURL: string,
	url: string,
	look: (page: Page) => Promise<void>,
): Promise<void> {
	const context = await browser.newContext({ baseURL, viewport: { width: 1440, height: 900 } });
	const uncaught: string[] = [];
	context.on('weberror', (error) => uncaught.push(error.error().stack ?? error.error().message));
	await context.route(url, (route) => route.abort());
	const page = await context.newPage();
	await page.goto('', { waitUntil: 'domcontentloaded' });
	await look(page);
	expect(uncaught, url).toEqual([]);
	await context.close();
}

for (const [name, kinds] of [
	['script', ['script']],
	['style, font or data file', ['stylesheet', 'font', 'fetch', 'xhr', 'other', 'manifest']],
] as const) {
	test(`when any one ${name} does not arrive, the words and the pictures stand`, async ({ page, browser, baseURL }) => {
		test.setTimeout(600_000);
		const all = await requested(page);
		const urls = kinds.flatMap((kind) => all.get(kind) ?? []);
		expect(urls.length).toBeGreaterThan(0);
		for (const url of urls) await without(browser, baseURL ?? '', url, (broken) => standing(broken, url));
	});
}

test('when any one still does not arrive, its words stand in its place', async ({ page, browser, baseURL }) => {
	test.setTimeout(600_000);
	const urls = (await requested(page)).get('image') ?? [];
	expect(urls.length).toBeGreaterThan(0);
	for (const url of urls) {
		await without(browser, baseURL ?? '', url, async (broken) => {
			const path = new URL(url).pathname;
			const image = broken.locator(`figure.still picture:has([src="${path}"], [srcset="${path}"]) img`).first();
			if ((await image.count()) === 0) return;
			await image.scrollIntoViewIfNeeded();
			await expect(image).toHaveAttribute('alt', /.{20}/);
			await expect(image.locator('xpath=ancestor::article').locator('.card')).toBeVisible();
		});
	}
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
