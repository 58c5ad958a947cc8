import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';

/** Collects what no page of ours may do: console errors, uncaught errors, requests to others, cookies. */
export function watch(context: BrowserContext, url: string, forgiven = /(?!)/): () => Promise<string[]> {
	const origin = new URL(url).origin;
	const problems: string[] = [];
	const add = (text: string): void => {
		if (!forgiven.test(text)) problems.push(text);
	};
	context.on('console', (message) => {
		if (message.type() === 'error') add(`console: ${message.text()} ${message.location().url}`);
	});
	context.on('weberror', (error) => {
		add(`uncaught: ${error.error().stack ?? error.error().message}`);
	});
	context.on('request', (request) => {
		const target = request.url();
		if (!/^(data|blob|about):/.test(target) && new URL(target).origin !== origin) add(`request to ${target}`);
	});
	return async () => {
		for (const cookie of await context.cookies()) add(`cookie ${cookie.name}`);
		return problems;
	};
}

/** Playwright's test, watching every page it opens; `forgiven` matches messages that a test causes on purpose. */
export const test = base.extend<{ forgiven: RegExp; watched: undefined }>({
	forgiven: [/(?!)/, { option: true }],
	watched: [
		async ({ context, baseURL, forgiven }, use) => {
			const finish = watch(context, baseURL ?? '', forgiven);
			await use(undefined);
			expect(await finish(), 'what a page may never do').toEqual([]);
		},
		{ auto: true },
	],
});

/** Scrolls a step's card to where the story takes it as being read: past the middle, or below the figure on a phone. */
export async function readStep(page: Page, id: string): Promise<void> {
	await page.locator(`[id="${id}"]`).evaluate((step) => {
		const line = innerHeight * (innerWidth >= 1000 ? 0.625 : 0.725);
		const box = (step.querySelector('.card') ?? step).getBoundingClientRect();
		scrollBy({ top: box.top + box.height / 2 - line, behavior: 'instant' });
	});
}

/** The stage that shows a step's figure. */
export function stageOf(page: Page, step: string): ReturnType<Page['locator']> {
	return page.locator(`.scene:has([id="${step}"]) .stage`);
}

/** Has a page refuse to write another address, as browsers do after many times and in a page on a disk. */
export const refuseAddresses = (): void => {
	history.replaceState = () => {
		throw new DOMException('too many calls', 'SecurityError');
	};
};

export { expect };

/** Waits until the page has stood still for a few pictures. */
export const settle = (page: Page): Promise<void> =>
	page.evaluate(async () => {
		for (let [still, y] = [0, -1]; still < 4; still = scrollY === y ? still + 1 : 0) {
			y = scrollY;
			await new Promise((done) => requestAnimationFrame(done));
		}
	});
