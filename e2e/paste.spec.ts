import type { ElementHandle, Frame, Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { pastedIn, test } from './paste-fixtures.ts';
import { pasteHosts, type PasteHost } from './paste-hosts.ts';
import { facts, site } from './site.ts';

const { title, licence } = facts.story;

/** What a reader finds in a frame of ours, once its letters have come, and the height of it all, CSS px. */
const within = (frame: Frame, text: string): Promise<{ height: number; missing: string[] }> =>
	frame.evaluate(async (licenceText) => {
		await document.fonts.ready;
		const root = document.documentElement;
		const found = {
			'its figure alive': 'live' in root.dataset || !document.querySelector('.embed-mount'),
			'a finding': document.querySelector('h1')?.textContent,
			'a licence': document.body.textContent.includes(licenceText),
			'a way to the evidence': document.querySelector('a[href*="/evidence/"]'),
			'a described picture': (document.querySelector('picture img')?.getAttribute('alt') ?? '').length >= 20,
		};
		const missing = Object.entries(found).flatMap(([what, there]) => (there ? [] : [what]));
		return { height: Math.ceil(root.getBoundingClientRect().height), missing };
	}, text);

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
		const given = (): Promise<number> => element.evaluate((one) => (one as HTMLElement).clientHeight);
		const { said, loading, width } = await element.evaluate((one) => ({
			said: (one as HTMLIFrameElement).title,
			loading: (one as HTMLIFrameElement).loading,
			width: (one as HTMLIFrameElement).getBoundingClientRect().width,
		}));
		expect.soft(said, name).toContain(title);
		expect.soft(loading, name).toBe('lazy');
		expect.soft(width, name).toBeLessThanOrEqual(column + 4);
		let spare = 0;
		const faults = async (): Promise<string[]> => {
			const { height, missing } = await within(frame, licence.text);
			spare = (await given()) - height;
			if (height <= 200) missing.push(`a height: ${String(height)}`);
			// A host that is told heights is given a moment to follow.
			return follows && spare !== 0 ? [...missing, `${String(spare)} px less`] : missing;
		};
		await expect.soft.poll(faults, { message: `${name} lacks` }).toEqual([]);
		found.push({ name, spare });
	}
	return found;
}

const notStory = ({ name }: { name: string }): boolean => !name.includes('/story/');

/** The frames in the elements' shadows. */
async function framesOf(elements: ElementHandle[]): Promise<ElementHandle[]> {
	const found = await Promise.all(
		elements.map((one) => one.evaluateHandle((element) => (element as Element).shadowRoot?.querySelector('iframe'))),
	);
	return found.flatMap((handle) => handle.asElement() ?? []);
}

/** What is held of each form that is pasted, as a sentence of what it then does. */
const forms: Record<string, { does: string; look: (page: Page, host: PasteHost) => Promise<void> }> = {
	frame: {
		does: 'a frame without a script holds its figure',
		look: async (page, host) => {
			const looks = await lookAt(await page.$$('iframe'), host);
			expect.soft(looks.length).toBe(pastedIn(host, 'frame').length);
			for (const { name, spare } of looks.filter(notStory)) {
				// Narrower than any listed width it scrolls by a few lines.
				expect.soft(spare, name).toBeGreaterThanOrEqual(host.column < 330 ? -80 : -4);
				expect.soft(spare, name).toBeLessThan(240);
			}
		},
	},
	listener: {
		does: 'a frame with the listener has the height of its figure',
		look: async (page, host) => {
			const looks = await lookAt(await page.$$('iframe'), host, host.scripts);
			expect.soft(looks.length).toBe(pastedIn(host, 'listener').length);
			if (host.scripts) return;
			for (const { name, spare } of looks.filter(notStory)) expect.soft(Math.abs(spare), name).toBeLessThanOrEqual(30);
		},
	},
	picture: {
		does: 'a picture keeps its caption, links and description',
		look: async (page, host) => {
			for (const figure of await page.$$('figure')) {
				const caption = (await (await figure.$('figcaption'))?.textContent()) ?? '';
				expect.soft(caption).toContain(title);
				expect.soft(caption).toContain(licence.text);
				expect.soft(caption).toContain('As of');
				expect.soft(await figure.$('figcaption a[href$="/evidence/"]')).toBeTruthy();
				const image = await figure.$('a[href] img[alt]');
				if (!image) throw new Error(caption);
				expect.soft((await image.getAttribute('alt'))?.length ?? 0, caption).toBeGreaterThan(20);
				if (!host.pictures) continue;
				await image.scrollIntoViewIfNeeded();
				await expect.soft
					.poll(() => image.evaluate((one) => (one as HTMLImageElement).naturalWidth))
					.toBeGreaterThan(0);
				const { width = 0, height = 0 } = (await image.boundingBox()) ?? {};
				expect.soft(width, caption).toBeLessThanOrEqual(host.column);
				expect
					.soft(width / height, caption)
					.toBeCloseTo(
						await image.evaluate((one) => Number(one.getAttribute('width')) / Number(one.getAttribute('height'))),
						1,
					);
			}
		},
	},
	element: {
		does: 'the element is a figure, or else a link',
		look: async (page, host) => {
			const elements = await page.$$('one-ten-figure');
			expect.soft(elements.length).toBe(pastedIn(host, 'element').length);
			if (!host.scripts) {
				for (const element of await page.locator('one-ten-figure').all()) {
					const link = element.locator('xpath=..').locator('figcaption a');
					await expect.soft(link).toBeVisible();
					await expect.soft(link).toContainText(title);
				}
				return;
			}
			await expect.soft
				.poll(() => framesOf(elements).then((found) => found.length))
				.toBe(pastedIn(host, 'element').length);
			await lookAt(await framesOf(elements), host, true);
		},
	},
};

for (const [what, host] of Object.entries(pasteHosts)) {
	test(`each form that is pasted shows its figure, or else leads to it, in ${what}`, async ({ paste, page }) => {
		for (const [kind, { does, look }] of Object.entries(forms)) {
			await test.step(`${does} in ${what}`, async () => {
				await paste(kind, host);
				await look(page, host);
			});
		}
	});
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
			const other = document.createElement('iframe');
			other.srcdoc = `<script>parent.postMessage(${JSON.stringify(forged)}, '*')</script>`;
			// Who listened before has heard both by then.
			await new Promise<void>((done) => {
				let heard = 0;
				addEventListener('message', ({ data }) => {
					if ((data as typeof forged | null)?.height === forged.height && (heard += 1) === 2)
						requestAnimationFrame(() => done());
				});
				postMessage(forged, '*');
				document.body.append(other);
			});
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
