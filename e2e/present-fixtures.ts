import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** The id of the slide that is shown. */
export const current = (page: Page): Promise<string> =>
	page.evaluate(() => document.querySelector('.slide[data-current]')?.id ?? '');
/** Waits until a slide is shown. */
export const onSlide = (page: Page, id: string): Promise<void> => expect.poll(() => current(page)).toBe(id);
/** Opens the deck, at a slide or with a query. */
export const open = async (page: Page, at = ''): Promise<void> => {
	await page.goto(`present/${at}`);
	await expect(page.locator('html')).toHaveAttribute('data-deck', '');
};
/** Opens the notes window of a deck by its key, and waits until the two are tied. */
export async function notesOf(page: Page): Promise<Page> {
	const popup = page.waitForEvent('popup');
	await page.keyboard.press('s');
	const notes = await popup;
	await expect(notes.locator('#linked')).toContainText('Tied');
	return notes;
}
/** Shows a slide as the list of slides would. */
export const show = (page: Page, id: string): Promise<void> =>
	page.evaluate((to) => {
		location.hash = to;
	}, id);
/** Keeps slides from being painted, for a test that measures many of them and looks at none: their layout is the same, and painting them is most of their cost. */
export const unpainted = (page: Page): Promise<void> =>
	page.evaluate(() => {
		const nothing = new CSSStyleSheet();
		nothing.replaceSync('live-deck { clip-path: inset(50%) }');
		document.adoptedStyleSheets.push(nothing);
	});
