import type { ElementHandle } from '@playwright/test';
import { expect, test as base } from './fixtures.ts';
import { pasteHosts, servePasted, type PasteHost } from './paste-hosts.ts';
import { facts } from './site.ts';

const site = new URL(process.env.SITE_URL ?? 'https://110-kilometres.example').origin;
const { title, licence } = facts.story;

/** What is pasted: all figures, a scene and the story, or where a host treats all alike, a figure, a scene and the story. */
const all = ['map', 'ladder', 'law', 'promises', 'ring', 'scene', 'story'];
const few = ['law', 'scene', 'story'];
const pastedIn = ({ alike }: PasteHost): string[] => (alike ? few : all);

/** What the page publishes in one form, pasted verbatim into a host: only the origin is the test's own. */
const test = base.extend<
	{ paste: (kind: string, host: PasteHost) => Promise<void> },
	{ hosts: Awaited<ReturnType<typeof servePasted>>; published: Record<string, string[]> }
>({
	published: [
		async ({ browser }, use) => {
			const page = await browser.newPage();
			await page.goto(`${process.env.E2E_URL ?? ''}newsroom/`);
			const texts = await page
				.locator('[data-snippet]')
				.evaluateAll((boxes) =>
					boxes.map((box) => [(box as HTMLElement).dataset.snippet ?? '', box.textContent] as const),
				);
			await page.close();
			const kinds = Object.groupBy(texts, ([kind]) => kind);
			await use(
				Object.fromEntries(Object.entries(kinds).map(([kind, some = []]) => [kind, some.map(([, text]) => text)])),
			);
		},
		{ scope: 'worker' },
	],
	hosts: [
		async ({}, use) => {
			const hosts = await servePasted();
			await use(hosts);
			await hosts.close();
		},
		{ scope: 'worker' },
	],
	// The hosts' policies are meant to refuse; requests between the two origins are what is tested.
	forgiven: /request to http:\/\/127\.0\.0\.1|favicon|violates|Blocked script execution/,
	paste: async ({ page, baseURL, hosts, published }, use) => {
		await use(async (kind, host) => {
			const ours = new URL(baseURL ?? '').origin;
			const texts = published[kind] ?? [];
			expect(texts.length).toBe(all.length);
			const some = texts.filter((_, index) => pastedIn(host).includes(all[index] ?? ''));
			await page.goto(hosts.show(host, some.join('\n').replaceAll(site, ours), ours));
		});
	},
});

/** Looks at each frame: named, no wider than its column, with finding, picture, source line; tells how much too high it is. One that `follows` is waited for. */
async function lookAt(
	frames: ElementHandle[],
	{ column }: PasteHost,
	follows = false,
): Promise<{ name: string; spare: number }[]> {
	const found = [];
	for (const element of frames) {
		await element.scrollIntoViewIfNeeded();
		const frame = await element.contentFrame();
		if (!frame) throw new Error('no frame');
		await frame.waitForLoadState();
		const name = new URL(frame.url()).pathname;
		expect(await element.getAttribute('title'), name).toContain(title);
		expect(await element.getAttribute('loading'), name).toBe('lazy');
		expect((await element.boundingBox())?.width ?? 0, name).toBeLessThanOrEqual(column + 4);
		await expect(frame.locator('h1'), name).not.toBeEmpty();
		await expect(frame.locator('body'), name).toContainText(licence.text);
		await expect(frame.locator('a[href*="/evidence/"]').first(), name).toBeAttached();
		await expect(frame.locator('picture img').first(), name).toHaveAttribute('alt', /.{20}/);
		await frame.evaluate(() => document.fonts.ready);
		const own = (): Promise<number> => frame.evaluate(() => document.documentElement.getBoundingClientRect().height);
		const given = (): Promise<number> => element.evaluate((one) => (one as HTMLElement).clientHeight);
		await expect.poll(own, { message: name }).toBeGreaterThan(200);
		const spare = async (): Promise<number> => (await given()) - Math.ceil(await own());
		// A host that is told heights is given a moment to follow.
		if (follows) await expect.poll(spare, { message: name }).toBe(0);
		found.push({ name, spare: await spare() });
	}
	return found;
}

const notStory = ({ name }: { name: string }): boolean => !name.includes('/story/');

for (const [what, host] of Object.entries(pasteHosts)) {
	test(`a frame without a script holds its figure in ${what}`, async ({ paste, page }) => {
		await paste('frame', host);
		const looks = await lookAt(await page.$$('iframe'), host);
		expect(looks.length).toBe(pastedIn(host).length);
		for (const { name, spare } of looks.filter(notStory)) {
			// Narrower than any listed width it scrolls by a few lines.
			expect(spare, name).toBeGreaterThanOrEqual(host.column < 330 ? -80 : -4);
			expect(spare, name).toBeLessThan(240);
		}
	});

	test(`a frame with the listener has the height of its figure in ${what}`, async ({ paste, page }) => {
		await paste('listener', host);
		const looks = await lookAt(await page.$$('iframe'), host, host.scripts);
		expect(looks.length).toBe(pastedIn(host).length);
		if (host.scripts) return;
		for (const { name, spare } of looks.filter(notStory)) expect(Math.abs(spare), name).toBeLessThanOrEqual(30);
	});

	test(`a picture keeps its caption, links and description in ${what}`, async ({ paste, page }) => {
		await paste('picture', host);
		for (const figure of await page.$$('figure')) {
			const caption = (await (await figure.$('figcaption'))?.textContent()) ?? '';
			expect(caption).toContain(title);
			expect(caption).toContain(licence.text);
			expect(caption).toContain('As of');
			expect(await figure.$('figcaption a[href$="/evidence/"]')).toBeTruthy();
			const image = await figure.$('a[href] img[alt]');
			if (!image) throw new Error(caption);
			expect((await image.getAttribute('alt'))?.length ?? 0, caption).toBeGreaterThan(20);
			if (!host.pictures) continue;
			await image.scrollIntoViewIfNeeded();
			await expect.poll(() => image.evaluate((one) => (one as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
			const { width = 0, height = 0 } = (await image.boundingBox()) ?? {};
			expect(width, caption).toBeLessThanOrEqual(host.column);
			expect(width / height, caption).toBeCloseTo(
				await image.evaluate((one) => Number(one.getAttribute('width')) / Number(one.getAttribute('height'))),
				1,
			);
		}
	});

	test(`the element is a figure, or else a link, in ${what}`, async ({ paste, page }) => {
		await paste('element', host);
		const elements = await page.$$('one-ten-figure');
		expect(elements.length).toBe(pastedIn(host).length);
		if (!host.scripts) {
			for (const element of await page.locator('one-ten-figure').all()) {
				const link = element.locator('xpath=..').locator('figcaption a');
				await expect(link).toBeVisible();
				await expect(link).toContainText(title);
			}
			return;
		}
		await expect.poll(() => framesOf(elements).then((found) => found.length)).toBe(pastedIn(host).length);
		await lookAt(await framesOf(elements), host, true);
	});
}

/** The frames in the elements' shadows. */
async function framesOf(elements: ElementHandle[]): Promise<ElementHandle[]> {
	const found = await Promise.all(
		elements.map((one) => one.evaluateHandle((element) => (element as Element).shadowRoot?.querySelector('iframe'))),
	);
	return found.flatMap((handle) => handle.asElement() ?? []);
}

for (const kind of ['listener', 'element']) {
	test(`the ${kind} believes no height but that of the frame's own page`, async ({ paste, page }) => {
		const host = pasteHosts['a plain column'];
		if (!host) throw new Error('no host');
		await paste(kind, host);
		const frames = kind === 'listener' ? await page.$$('iframe') : await framesOf(await page.$$('one-ten-figure'));
		const map = frames.slice(0, 1);
		await lookAt(map, host, true);
		await page.evaluate(async () => {
			const forged = { sentinel: 'amp', type: 'embed-size', height: 4000 };
			// From the page itself, and from a frame of its own.
			postMessage(forged, '*');
			const other = document.createElement('iframe');
			other.srcdoc = `<script>parent.postMessage(${JSON.stringify(forged)}, '*')</script>`;
			document.body.append(other);
			await new Promise((done) => setTimeout(done, 300));
		});
		expect((await lookAt(map, host))[0]?.spare).toBe(0);
	});
}

test('each address is that of a page of ours', async ({ published, baseURL, request }) => {
	for (const address of published.address ?? []) {
		const response = await request.get(address.replace(`${site}/`, baseURL ?? ''));
		expect(response.status(), address).toBe(200);
		expect(await response.text(), address).toContain('<link rel="canonical"');
	}
});
