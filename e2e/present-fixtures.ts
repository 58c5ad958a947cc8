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
/** Shows a slide as the list of slides would. */
export const show = (page: Page, id: string): Promise<void> =>
	page.evaluate((to) => {
		location.hash = to;
	}, id);
