import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { current, notesOf, onSlide, open, show } from './present-fixtures.ts';
import { titleOf } from './site.ts';

// A projector at 800 × 600: present-type.spec.ts. A reload, a deep link: present.spec.ts. A blocked pop-up, storage off, F5
// then Esc, a phone held upright, a window made small and large again: present-room.spec.ts. The other bad days are here.

test('a notes window that was lost can be opened again, and is where the lesson is', async ({ page }) => {
	await open(page, '#closest-point');
	await page.keyboard.press('t');
	await (await notesOf(page)).close();
	await page.keyboard.press('PageDown');
	await onSlide(page, 'down-the-chain');
	const notes = await notesOf(page);
	await expect(notes.locator('#note-title')).toHaveText(titleOf('down-the-chain'));
	await expect(notes.locator('#pace')).toContainText('On time');
	await notes.locator('.notes-window [data-act="next"]').click();
	await onSlide(page, 'tokyo-atami');
});

test('a copied tab is a lesson of its own and steers neither the first nor its notes', async ({ page, context }) => {
	const entry = (of: Page) => of.evaluate(() => history.state as { session: string });
	await open(page, '#closest-point');
	const notes = await notesOf(page);
	const first = await entry(page);
	const copy = await context.newPage();
	await open(copy, '#closest-point');
	// With a tab its entry of the history is copied, and with it the lesson’s name.
	await copy.evaluate((state) => {
		history.replaceState(state, '');
	}, first);
	await copy.reload();
	await expect.poll(async () => (await entry(copy)).session).not.toBe(first.session);
	expect((await entry(page)).session).toBe(first.session);
	await copy.keyboard.press('End');
	await onSlide(copy, 'end');
	expect(await current(page)).toBe('closest-point');
	await page.keyboard.press('PageDown');
	await expect(notes.locator('#note-title')).toHaveText(titleOf('down-the-chain'));
	expect(await current(copy)).toBe('end');
});

test('a window resized in the middle of a lesson keeps slide, clock and figure, and the figure fits again', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1280, height: 720 });
	await open(page, '#the-survival-test');
	await page.keyboard.press('t');
	const stage = page.locator('.stage[data-figure="law"]');
	await expect(stage).toHaveAttribute('data-live', '');
	for (const [width, height] of [
		[800, 600],
		[700, 900],
		[1366, 768],
	] as const) {
		await page.setViewportSize({ width, height });
		await onSlide(page, 'the-survival-test');
		await expect
			.poll(() =>
				stage.evaluate((element) => {
					const drawn = element.querySelector('svg')?.getBoundingClientRect();
					const { width: wide, height: high } = element.getBoundingClientRect();
					return Math.abs((drawn?.width ?? 0) - wide) + Math.abs((drawn?.height ?? 0) - high);
				}),
			)
			.toBeLessThan(2);
	}
	await expect(page.locator('#clock')).toHaveText(/\d:\d\d/);
});

test.describe('where windows share no channel', () => {
	test.beforeEach(({ context }) =>
		context.addInitScript(() => {
			Reflect.deleteProperty(window, 'BroadcastChannel');
		}),
	);

	test('notes and slides follow each other by messages, and hear no other site', async ({ page }) => {
		await open(page, '#closest-point');
		const notes = await notesOf(page);
		await notes.locator('.notes-window [data-act="next"]').click();
		await onSlide(page, 'down-the-chain');
		await page.keyboard.press('PageDown');
		await expect(notes.locator('#note-title')).toHaveText(titleOf('tokyo-atami'));
		/** What the notes window heard would come from another site, or from one without a name. */
		const forge = (origin: string): Promise<void> =>
			notes.evaluate((from) => {
				const { session } = Object.fromEntries(new URLSearchParams(location.search));
				const state = { id: 'critics', length: 90, screen: '', timer: { since: null, spent: {} } };
				const data = { kind: 'state', session, state };
				const source = window.opener as Window;
				dispatchEvent(new MessageEvent('message', { data, source, origin: from || location.origin }));
			}, origin);
		await forge('https://elsewhere.example');
		await forge('null');
		await expect(notes.locator('#note-title')).toHaveText(titleOf('tokyo-atami'));
		await forge('');
		await expect(notes.locator('#note-title')).toHaveText(titleOf('critics'));
	});
});

test('a class that answers before the script of the question has come is answered when it comes', async ({ page }) => {
	let come = (): void => undefined;
	const held = new Promise<void>((resolve) => (come = resolve));
	await page.route(/\/guess\.[\w-]+\.js/, async (route) => {
		await held;
		await route.continue();
	});
	await open(page, '#guess-gap');
	await page.locator('#guess-km').fill('100');
	await page.keyboard.press('Enter');
	await onSlide(page, 'guess-gap');
	await expect(page.locator('#guess-gap .verdict')).toBeEmpty();
	come();
	await expect(page.locator('#guess-gap .verdict')).toContainText('8 km too near');
	await expect(page.locator('#guess-km')).toHaveValue('100');
	expect(new URL(page.url()).search).toBe('');
});

test.describe('where the script of the questions never comes', () => {
	test.use({ forgiven: /Failed to load resource.*guess/ });

	test('they are answered by the slide behind them', async ({ page }) => {
		await page.route(/\/guess\.[\w-]+\.js/, (route) => route.abort());
		await open(page, '#guess-gap');
		await page.locator('#guess-km').fill('100');
		await page.keyboard.press('Enter');
		await onSlide(page, 'closest-point');
		await show(page, 'guess-dates');
		await page.locator('#guess-dates [type="submit"]').click();
		await onSlide(page, 'on-the-record');
	});
});
