import { test as base, expect as asked, type BrowserContext, type Page } from '@playwright/test';

/** When a question is asked again whose answer isn't yet the right one, ms: sooner than a second later. */
const intervals = [20, 50, 100, 100, 250];

const sooner = <T extends typeof asked.soft>(own: T): T =>
	new Proxy(own, {
		get: (all, name): unknown => {
			const part: unknown = Reflect.get(all, name);
			if (name === 'soft') return sooner(part as T);
			if (name !== 'poll') return part;
			const poll: typeof asked.poll = (question, how = {}) =>
				all.poll(question, { intervals, ...(typeof how === 'string' ? { message: how } : how) });
			return poll;
		},
	});

/** Playwright's `expect`, whose `poll` asks again sooner. */
export const expect = sooner(asked);

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

/** Asks several things of one visit, each named by a sentence, and tells of all that fail, whatever became of those before. */
export async function oneByOne(parts: Record<string, () => Promise<unknown>>): Promise<void> {
	for (const [sentence, ask] of Object.entries(parts))
		await test.step(sentence, async () => {
			await ask().catch((error: unknown) => {
				expect.soft(error instanceof Error ? error.message : error, sentence).toBeUndefined();
			});
		});
}

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

/** Waits until the page has stood still for a few pictures. */
export const settle = (page: Page): Promise<void> =>
	page.evaluate(async () => {
		for (let [still, y] = [0, -1]; still < 4; still = scrollY === y ? still + 1 : 0) {
			y = scrollY;
			await new Promise((done) => requestAnimationFrame(done));
		}
	});
