import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { current, notesOf, onSlide, open } from './present-fixtures.ts';
import { titleOf } from './site.ts';

/** Sends a window into the memory from which browsers bring a page back as it was: until then it hears nothing. */
const leave = (page: Page): Promise<void> =>
	page.evaluate(() => {
		document.documentElement.dataset['away'] = '';
		dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
	});
/** Brings it back. */
const comeBack = (page: Page): Promise<void> =>
	page.evaluate(() => {
		delete document.documentElement.dataset['away'];
		dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
	});

test('slides or notes that were away come back to where the lesson has gone, and never as a second deck of it', async ({
	page,
	context,
}) => {
	await context.addInitScript(() => {
		const hush = (event: Event): void => {
			if ('away' in document.documentElement.dataset) event.stopImmediatePropagation();
		};
		addEventListener('message', hush);
		window.BroadcastChannel = class extends BroadcastChannel {
			constructor(name: string) {
				super(name);
				this.addEventListener('message', hush);
			}
		};
	});
	await open(page, '#closest-point');
	const notes = await notesOf(page);
	const [linked, title] = [notes.locator('#linked'), notes.locator('#note-title')];

	await leave(notes);
	await page.keyboard.press('PageDown');
	await onSlide(page, 'down-the-chain');
	await comeBack(notes);
	await expect(title).toHaveText(titleOf('down-the-chain'));

	await leave(page);
	await expect(linked).toContainText('No slides');
	await notes.keyboard.press('PageDown');
	await comeBack(page);
	await onSlide(page, 'tokyo-atami');
	await expect(linked).toContainText('Tied');

	await page.goto('about/');
	await expect(linked).toContainText('No slides');
	await notes.keyboard.press('PageUp');
	await page.goBack();
	await onSlide(page, 'down-the-chain');
	await expect(linked).toContainText('Tied');

	await leave(page);
	const popup = notes.waitForEvent('popup');
	await notes.locator('#audience').click();
	const room = await popup;
	await onSlide(room, 'down-the-chain');
	await expect(linked).toContainText('Tied');
	const name = (): Promise<string> => page.evaluate(() => (history.state as { session: string }).session);
	const before = await name();
	await comeBack(page);
	await expect.poll(name).not.toBe(before);
	await notes.keyboard.press('PageDown');
	await onSlide(room, 'tokyo-atami');
	expect(await current(page)).toBe('down-the-chain');
});

test('slides that were reloaded after the clock was set back still lead the notes', async ({ page }) => {
	await open(page, '#closest-point');
	const notes = await notesOf(page);
	await notes.evaluate(() => {
		const later = Date.now() + 3_600_000;
		Date.now = () => later;
	});
	await notes.keyboard.press('PageDown');
	await onSlide(page, 'down-the-chain');
	await page.reload();
	await expect(notes.locator('#linked')).toContainText('Tied');
	await page.keyboard.press('PageDown');
	await expect(notes.locator('#note-title')).toHaveText(titleOf('tokyo-atami'));
});
