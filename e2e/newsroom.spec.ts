import type { FrameLocator, Page } from '@playwright/test';
import { embedPages, heightsOf } from '../.tools/embed-heights.ts';
import known from '../src/newsroom/embed-heights.json' with { type: 'json' };
import { measuredAt, type Heights } from '../src/newsroom/embed-heights.ts';
import { expect, oneByOne, test } from './fixtures.ts';
import { facts } from './site.ts';

// One test takes the clipboard away, which the browser then says; one opens a text, for which it looks for an icon itself.
test.use({ forgiven: /Permissions policy violation: The Clipboard API|\/favicon\.ico$/ });

/** Looks at a text on the page, for people and for copies. */
const snippet = (page: Page | FrameLocator, id: string) => page.locator(`#${id}`);

test('the heights that snippets state cut nothing off, and leave two lines empty at most', async ({
	page,
	baseURL,
}) => {
	const pages = embedPages();
	const addresses = pages.map((path) => `${path}/`);
	for (const [at, heights] of (await heightsOf(page, baseURL ?? '', addresses)).entries()) {
		const path = pages[at] ?? '';
		const stated = (known as Heights)[path] ?? [];
		for (const [index, height] of heights.entries()) {
			const said = `${path} at ${String(measuredAt[index])} px is ${String(height)}: npm run heights`;
			expect.soft(height, said).toBeGreaterThan(200);
			expect.soft(stated[index], said).toBeGreaterThanOrEqual(height);
			expect.soft(stated[index], said).toBeLessThanOrEqual(height + 54);
		}
	}
});

test('preview and snippets follow the switches', async ({ page }) => {
	await page.goto('newsroom/');
	const map = page.locator('#map');
	await map.getByLabel('510').check();
	await map.getByLabel('Dark').check();
	await map.getByLabel('Starts with').selectOption('luzon');
	const { title, finding, alt } = facts.states.map.luzon ?? {};
	const frame = map.locator('iframe');
	await expect(frame).toHaveAttribute('src', /\/embed\/map\/luzon\/\?theme=dark$/);
	await expect(frame).toHaveAttribute('width', '510');
	await expect(frame).toHaveAttribute('title', new RegExp(title ?? 'no state'));
	await expect(frame.contentFrame().locator('h1')).toHaveText(finding ?? 'no state');
	await expect(frame.contentFrame().locator('html')).toHaveAttribute('data-theme', 'dark');
	const height = (known as Heights)['map/luzon']?.[measuredAt.indexOf(510)];
	await expect(snippet(page, 'map-listener')).toContainText('/embed/map/luzon/?theme=dark');
	await expect(snippet(page, 'map-listener')).toContainText(`height="${String(height)}"`);
	await expect(snippet(page, 'map-picture')).toContainText(alt ?? 'no state');
	await expect(snippet(page, 'map-element')).toContainText('state="luzon" theme="dark"');
	await expect(snippet(page, 'map-address')).toHaveText(/\/embed\/map\/luzon\/\?theme=dark$/);
	await map.getByLabel(`Pinned to ${facts.story.version}`).check();
	await expect(snippet(page, 'map-address')).toHaveText(new RegExp(`&v=${facts.story.version}$`));
	await expect(frame.contentFrame().getByText(`Version ${facts.story.version}, pinned.`)).toBeVisible();
	await map.getByText('PDF for print').click();
	const grey = map.getByRole('link', { name: /^Grey .*2 columns, 113 mm$/ });
	await expect(grey).toHaveAttribute('href', /\/print\/map-luzon-113mm-grey\.pdf$/);
	const pdf = await page.request.get((await grey.getAttribute('href')) ?? '');
	expect((await pdf.body()).toString('latin1', 0, 5)).toBe('%PDF-');
	// The other figures have switches of their own.
	await expect(snippet(page, 'law-listener')).toContainText('max-width:660px');
});

test('without scripts every snippet stands there as text, and nothing that does nothing', async ({
	browser,
	baseURL,
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
	const page = await context.newPage();
	await page.goto('newsroom/');
	const texts = await page.locator('[data-snippet]').allTextContents();
	// Each figure and the story, in each form.
	expect(texts.length % (Object.keys(facts.states).length + 2)).toBe(0);
	expect(texts.length).toBeGreaterThan(0);
	expect(texts.every((text) => text.includes('https://'))).toBe(true);
	await page.locator('#law summary').nth(2).click();
	await expect(snippet(page, 'law-picture')).toBeVisible();
	await expect(page.locator('input:visible, select:visible, main button:visible')).toHaveCount(0);
	await context.close();
});

/** What a paste gives in a field that the test puts on the top page. */
async function pasted(page: Page): Promise<string> {
	await page.evaluate(() => {
		const field = document.createElement('textarea');
		document.querySelector('#pasted')?.remove();
		field.id = 'pasted';
		document.body.append(field);
		field.focus();
	});
	await page.keyboard.press('ControlOrMeta+V');
	return page.locator('#pasted').inputValue();
}

const button = (page: Page | FrameLocator, of = 'map') => page.locator(`[data-copy=${of}-frame]`);

/** Puts other words in the place of all that may be translated, as browsers do, within elements of their own. */
function translate(): void {
	const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const all: Text[] = [];
	while (words.nextNode()) all.push(words.currentNode as Text);
	for (const text of all) {
		if (text.parentElement?.closest('[translate=no], script, style')) continue;
		const other = document.createElement('span');
		other.textContent = text.data.toUpperCase();
		text.replaceWith(other);
	}
}

test('a copy button copies its snippet as it is and says so, by the Clipboard API or without, and where nothing may copy, the snippet is selected and the keys are named', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('newsroom/');
	await oneByOne({
		'a copy button copies its snippet as it is, in a page that was translated too, and says so': async () => {
			const text = await snippet(page, 'map-frame').textContent();
			const copy = await button(page).elementHandle();
			await page.evaluate(translate);
			await copy.click();
			await expect(page.locator('[data-copying]')).toHaveText('Copied');
			expect(await pasted(page)).toBe(text);
		},
		'a copy button works where there is no Clipboard API': async () => {
			await page.evaluate(() => Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined }));
			await page.locator('[data-copying]').evaluate((words) => (words.textContent = ''));
			await button(page, 'law').click();
			await expect(page.locator('[data-copying]')).toHaveText('Copied');
			expect(await pasted(page)).toBe(await snippet(page, 'law-frame').textContent());
		},
		'where nothing may copy, the snippet is selected and the keys are named': async () => {
			await page.evaluate(() => {
				Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined });
				Object.defineProperty(Document.prototype, 'execCommand', { value: () => false });
			});
			await button(page).click();
			await expect(page.locator('[data-copying]')).toHaveText(/^Selected: press (Ctrl\+|⌘)C$/);
			expect(await page.evaluate(() => getSelection()?.toString())).toBe(
				await snippet(page, 'map-frame').textContent(),
			);
		},
	});
});

test('a copy button works in a frame that was not given the clipboard', async ({ page }) => {
	await page.goto('404.html');
	await page.evaluate(() => {
		const frame = Object.assign(document.createElement('iframe'), { src: '/newsroom/', width: '900', height: '900' });
		frame.allow = "clipboard-write 'none'; clipboard-read 'none'";
		document.body.prepend(frame);
	});
	const inner = page.locator('iframe').first().contentFrame();
	await button(inner).click();
	await expect(inner.locator('[data-copying]')).toHaveText('Copied');
	expect(await pasted(page)).toBe(await snippet(inner, 'map-frame').textContent());
});
