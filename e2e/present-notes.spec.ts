import { expect, test } from './fixtures.ts';
import { current, notesOf, onSlide, open } from './present-fixtures.ts';
import { facts, steps, titleOf } from './site.ts';

test('notes and slides follow each other, a late window gets the state, and two decks never mix', async ({
	page,
	context,
}) => {
	await open(page, '#closest-point');
	const other = await context.newPage();
	await open(other, '#critics');
	const notes = await notesOf(page);
	await expect(notes.locator('#note-title')).toHaveText(titleOf('closest-point'));
	await expect(notes.locator('#note-body')).toContainText(steps.find(({ id }) => id === 'closest-point')?.say ?? '?');
	await notes.locator('.notes-window [data-act="next"]').click();
	await onSlide(page, 'down-the-chain');
	await page.keyboard.press('t');
	await expect(notes.locator('#pace')).toContainText('On time');
	await page.keyboard.press('PageDown');
	await expect(notes.locator('#note-title')).toHaveText(titleOf('tokyo-atami'));
	expect(await notes.locator('.figure-mount > *').count()).toBe(0);
	await notes.reload();
	await expect(notes.locator('#linked')).toContainText('Tied');
	await page.reload();
	await notes.locator('.notes-window [data-act="back"]').click();
	await onSlide(page, 'down-the-chain');
	expect(await current(other)).toBe('critics');
});

test('notes that are opened first open the slides, and are tied to them', async ({ page }) => {
	await page.goto('present/?view=notes#closest-point');
	const popup = page.waitForEvent('popup');
	await page.locator('#audience').click();
	const deck = await popup;
	await onSlide(deck, 'closest-point');
	await expect(page.locator('#linked')).toContainText('Tied');
	await page.keyboard.press('PageDown');
	await onSlide(deck, 'down-the-chain');
});

test('a browser that keeps the notes window shut offers a link to it', async ({ page }) => {
	await page.addInitScript(() => {
		window.open = () => null;
	});
	await open(page, '#end');
	await page.keyboard.press('s');
	await expect(page.locator('#blocked a')).toHaveAttribute('href', /view=notes&session=/);
	await page.locator('#blocked a').click();
	await expect(page.locator('#blocked')).toBeHidden();
});

test('the notes and the help are read from their top', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 600 });
	await open(page, '#then-an-attack');
	await page.keyboard.press('?');
	await expect(page.getByRole('heading', { name: 'Keys' })).toBeInViewport();
	await page.keyboard.press('Escape');
	const notes = await notesOf(page);
	await notes.setViewportSize({ width: 800, height: 400 });
	const top = (): Promise<number> => notes.evaluate(() => scrollY);
	await expect.poll(top).toBe(0);
	await notes.evaluate(() => {
		scrollTo(0, 200);
	});
	await notes.reload();
	await expect(notes.locator('#linked')).toContainText('Tied');
	await expect.poll(top).toBe(0);
	await notes.evaluate(() => {
		scrollTo(0, 200);
	});
	await page.keyboard.press('PageDown');
	await expect.poll(top).toBe(0);
});

test('the notes lead by every key, over what is open on the slides, past the end of the plan, and where the address may change no more', async ({
	page,
	context,
}) => {
	// Safari and Firefox allow so many changes of the address in so many seconds.
	await context.addInitScript(() => {
		history.replaceState = () => {
			throw new DOMException('too often', 'SecurityError');
		};
	});
	await open(page, '#closest-point');
	const notes = await notesOf(page);
	await notes.locator('.notes-window [data-act="timer"]').click();
	await notes.keyboard.press('Space');
	await onSlide(page, 'down-the-chain');
	await page.keyboard.press('e');
	await expect(page.locator('#more')).toBeVisible();
	await notes.keyboard.press('PageDown');
	await onSlide(page, 'tokyo-atami');
	await expect(page.locator('#more')).toBeHidden();
	await notes.keyboard.press('2');
	await notes.keyboard.press('Enter');
	await onSlide(page, facts.sections[0]?.slug ?? '');
	await notes.keyboard.press('b');
	await expect(page.locator('#blank')).toBeVisible();
	await notes.keyboard.press('Escape');
	await expect(page.locator('#blank')).toBeHidden();
	await notes.evaluate(() => {
		const later = Date.now() + 3 * 3_600_000;
		Date.now = () => later;
	});
	await notes.keyboard.press('End');
	await expect(notes.locator('#pace')).toContainText('Late');
});

test('a window for the class that the notes open leads on from the slides before it, and the notes say when it is gone', async ({
	page,
}) => {
	await open(page, '#closest-point');
	await page.keyboard.press('t');
	const notes = await notesOf(page);
	const second = notes.waitForEvent('popup');
	await notes.locator('#audience').click();
	const room = await second;
	await onSlide(room, 'closest-point');
	await expect(notes.locator('#linked')).toContainText('Tied');
	await notes.keyboard.press('PageDown');
	await onSlide(room, 'down-the-chain');
	await expect(room.locator('#clock')).toBeVisible();
	expect(await current(page)).toBe('closest-point');
	await room.goto('about/');
	await expect(notes.locator('#linked')).toContainText('No slides');
});
