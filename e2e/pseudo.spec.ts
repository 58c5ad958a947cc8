import { englishIn } from '../.tools/pseudo.ts';
import { expect, test } from './fixtures.ts';
import { outside } from './outside.ts';

test.use({ baseURL: process.env.E2E_PSEUDO_URL ?? 'http://127.0.0.1:9/build-the-pseudo-language-first/' });

const pages = [
	...['', 'evidence/', 'ring/', 'newsroom/', 'present/', 'teach/paper/hand-out/'],
	...['embed/map/?steps=1', 'embed/ladder/', 'embed/law/', 'embed/promises/', 'embed/ring/', 'embed/story/'],
	// Last, as a browser fetches the whole site beside what is opened after it.
	'teach/',
];

test('in a language with longer words no page is wider than its window, and none of its words are cut', async ({
	page,
}) => {
	for (const address of pages) {
		await page.goto(address);
		await page.evaluate(() => document.fonts.ready);
		for (const width of [360, 1440]) {
			await page.setViewportSize({ width, height: 800 });
			await expect.poll(() => outside(page), `${address} at ${String(width)} px`).toEqual([]);
		}
	}
	await expect(page.locator('html')).toHaveAttribute('lang', 'en-XA');
});

/** What a reader presses in each figure to hear more of it. */
const pressed: Record<string, string> = {
	map: '[popovertarget]',
	ladder: '.ladder-mark',
	law: '[data-to]',
	promises: '[data-promise]',
	ring: '.ring-start',
};

test('a figure that is alive says nothing in English but what the story says', async ({ page }) => {
	for (const [figure, button] of Object.entries(pressed)) {
		await page.goto(`embed/${figure}/`);
		await expect(page.locator('html[data-live]')).toBeAttached();
		await page.locator(button).first().click();
		const texts = await page.evaluate(() => {
			const said = document.body.querySelectorAll('[aria-label], [title], [placeholder]');
			const named = [...said].flatMap((element) =>
				['aria-label', 'title', 'placeholder'].flatMap((name) => element.getAttribute(name) ?? []),
			);
			const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			while (walk.nextNode()) named.push(walk.currentNode.textContent?.replace(/\s+/g, ' ').trim() ?? '');
			return named;
		});
		expect(texts.join(' '), figure).toMatch(/[āēīōū]/);
		expect(englishIn(texts), figure).toEqual([]);
	}
});
