import { expect, test } from './embed-fixtures.ts';
import { facts } from './site.ts';
import { serveWithoutSelf } from './without-self.ts';

const figures = Object.keys(facts.states);

test('on a right-to-left, dark host of 280 px a frame reads from left to right on its own ground', async ({
	page,
	baseURL,
	other,
}) => {
	// The reader's system is light, the host is dark.
	await page.emulateMedia({ colorScheme: 'light' });
	await page.setViewportSize({ width: 800, height: 900 });
	for (const figure of figures) {
		await page.goto(other);
		await page.setContent(`<!doctype html><html dir="rtl" lang="ar" style="color-scheme: dark; background: #000; color: #fff">
			<body style="direction: rtl; text-align: right; unicode-bidi: bidi-override"><div style="width: 280px">
			<iframe title="A figure" src="${baseURL ?? ''}embed/${figure}/" width="280" height="900"></iframe></div></body></html>`);
		await expect(page.frameLocator('iframe').locator('html[data-live]')).toBeAttached();
		const found = await page.frames()[1]?.evaluate(() => {
			const root = document.documentElement;
			const { direction, backgroundColor } = getComputedStyle(root);
			const heading = document.querySelector('h1');
			const words = document.createRange();
			if (heading) words.selectNodeContents(heading);
			return {
				...{ direction, backgroundColor, wider: root.scrollWidth - innerWidth },
				fromLeft: words.getBoundingClientRect().left < innerWidth / 3,
			};
		});
		expect(found, figure).toEqual({
			...{ direction: 'ltr', backgroundColor: 'rgb(251, 250, 247)', wider: 0, fromLeft: true },
		});
	}
});

test('where storage throws and cookies can’t be read, every figure is live all the same', async ({ page }) => {
	await page.addInitScript(() => {
		const refuse = {
			get: (): never => {
				throw new DOMException('refused', 'SecurityError');
			},
		};
		for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
			Object.defineProperty(window, name, refuse);
		Object.defineProperty(Document.prototype, 'cookie', refuse);
	});
	for (const path of [...figures.map((figure) => `embed/${figure}/`), 'embed/scene/the-gates/']) {
		await page.goto(path);
		await expect(page.locator('html[data-live]'), path).toBeAttached();
	}
});

test('a frame without an origin is live and has its type where ‘self’ counts for nothing, as in some Safaris', async ({
	page,
	baseURL,
	other,
}) => {
	const served = await serveWithoutSelf(baseURL ?? '');
	for (const path of [...figures, 'story', 'scene/the-gates']) {
		await page.goto(other);
		await page.setContent(
			`<iframe title="A figure" sandbox="allow-scripts" src="${served.url}embed/${path}/" width="660" height="700"></iframe>`,
		);
		const frame = page.frameLocator('iframe');
		if (path !== 'story') await expect(frame.locator('html[data-live]'), path).toBeAttached();
		const type = (): Promise<string> | undefined =>
			page.frames()[1]?.evaluate(() =>
				[...document.fonts]
					.filter(({ status }) => status === 'loaded')
					.map(({ family }) => family)
					.join(),
			);
		await expect.poll(type, path).toContain('Source Sans 3-');
	}
	await served.close();
});
