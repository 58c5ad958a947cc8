import { test as plain, type Page } from '@playwright/test';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { offlineZip } from '../src/lib/disk.ts';
import { violations } from './axe.ts';
import { expect, readStep, stageOf } from './fixtures.ts';
import { onSlide } from './present-fixtures.ts';
import { dist, site, steps } from './site.ts';
import { unpackInto } from './unpack.ts';

/** The unpacked folder, and a way to its files in a browser that has no network and reports whatever a page may not do. */
const test = plain.extend<{ at: (path: string) => string }, { folder: string }>({
	folder: [
		async ({}, use) => {
			const folder = join(mkdtempSync(join(tmpdir(), 'USB ')), 'Año 3, my lessons #1');
			mkdirSync(folder);
			unpackInto(folder, join(dist, offlineZip));
			await use(folder);
			rmSync(join(folder, '..'), { recursive: true });
		},
		{ scope: 'worker' },
	],
	at: async ({ context, folder }, use) => {
		const problems: string[] = [];
		await context.setOffline(true);
		context.on('console', (message) => {
			if (message.type() !== 'log')
				problems.push(`${message.type()}: ${message.text()} ${message.page()?.url() ?? ''}`);
		});
		context.on('weberror', (error) => problems.push(error.error().stack ?? error.error().message));
		context.on('requestfailed', (request) => {
			// A page that is left while it loads has its requests ended.
			const { errorText = '' } = request.failure() ?? {};
			if (errorText !== 'net::ERR_ABORTED') problems.push(`${errorText}: ${request.url()}`);
		});
		context.on('request', (request) => {
			const inside = request.url().startsWith(pathToFileURL(folder).href);
			if (!inside && !request.url().startsWith('data:')) problems.push(`outside: ${request.url()}`);
		});
		await use((path) => {
			const [file = '', rest = ''] = path.split(/(?=[?#])(.*)/s);
			return pathToFileURL(join(folder, file)).href + rest;
		});
		expect(problems, 'what no page of the folder may do').toEqual([]);
	},
});

const first = (figure: string): string => steps.find((step) => step.figure === figure)?.id ?? '';

test('from START-HERE the story opens, with its map and its ladder live', async ({ page, at }) => {
	await page.goto(at('START-HERE.html'));
	await expect(page.locator('.unpack')).toBeHidden();
	expect(await violations(page, { preload: false })).toEqual([]);
	await page.getByRole('link', { name: 'The story' }).first().click();
	for (const figure of ['map', 'ladder', 'law', 'promises']) {
		await readStep(page, first(figure));
		await expect(stageOf(page, first(figure)), figure).toHaveAttribute('data-live', '');
	}
	const ladder = stageOf(page, first('ladder')).locator('canvas');
	expect(
		await ladder.evaluate((canvas: HTMLCanvasElement) =>
			canvas
				.getContext('2d')
				?.getImageData(0, 0, canvas.width, canvas.height)
				.data.some((value) => value > 0),
		),
	).toBe(true);
	await readStep(page, first('map'));
	const map = stageOf(page, first('map')).locator('.leaflet-container');
	await map.focus();
	const pane = map.locator('.leaflet-map-pane');
	const before = await pane.getAttribute('style');
	await page.keyboard.press('ArrowRight');
	await expect.poll(() => pane.getAttribute('style')).not.toBe(before);
});

for (const carried of ['over a channel', 'from window to window, where channels carry nothing between files']) {
	test(`the slides move, and their notes follow and lead, ${carried}`, async ({ context, page, at }) => {
		if (!carried.startsWith('over'))
			await context.addInitScript(() => {
				Reflect.deleteProperty(globalThis, 'BroadcastChannel');
			});
		await page.goto(at('files/present/index.html'));
		await page.keyboard.press('PageDown');
		await page.keyboard.press('PageDown');
		await onSlide(page, steps[0]?.id ?? '');
		const opened = context.waitForEvent('page');
		await page.keyboard.press('s');
		const notes = await opened;
		const follows = (id: string): Promise<void> =>
			expect(notes.locator('#note-title')).toHaveText(steps.find((step) => step.id === id)?.title ?? 'no such step');
		await expect(notes.locator('#linked')).toContainText('Tied to the slides');
		await follows(steps[0]?.id ?? '');
		await page.keyboard.press('PageDown');
		await follows(steps[1]?.id ?? '');
		await notes.keyboard.press('PageUp');
		await onSlide(page, steps[0]?.id ?? '');
		// A reload in mid-lesson loses nothing of it.
		await page.reload();
		await onSlide(page, steps[0]?.id ?? '');
		await notes.keyboard.press('PageDown');
		await onSlide(page, steps[1]?.id ?? '');
		await page.keyboard.press('PageDown');
		await follows(steps[2]?.id ?? '');
		await expect(notes.locator('#thumb-now img, #thumb-now .key').first()).toBeVisible();
	});
}

test('a link that is handed on is one that others can open', async ({ context, page, at }) => {
	await context.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', { value: { writeText: (text: string) => (document.title = text) } });
	});
	const { id = '' } = steps[4] ?? {};
	await page.goto(at(`files/plain/index.html#${id}`));
	await expect(page.locator('.section[data-unfolded]').first(), 'the page is awake').toBeVisible();
	await page.locator(`[data-share="${id}"]`).click();
	await expect(page).toHaveTitle(`${site}/plain/#${id}`);
	await page.goto(at('files/ring/index.html?city=naha-jp'));
	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect(page).toHaveTitle(`${site}/ring/?city=naha-jp`);
});

test('a page that was opened inside the zip says what to do', async ({ page, folder }) => {
	const alone = mkdtempSync(join(tmpdir(), 'temp '));
	cpSync(join(folder, 'START-HERE.html'), join(alone, 'START-HERE.html'));
	await page.goto(pathToFileURL(join(alone, 'START-HERE.html')).href);
	await expect(page.locator('.unpack')).toContainText('unpack the zip first');
	rmSync(alone, { recursive: true });
});

/** The story's address in the folder. */
const onStory = (page: Page, id: string): Promise<void> =>
	expect(page).toHaveURL((url) => url.pathname.endsWith('files/index.html') && url.hash === `#${id}`);

test('a step leads to its slide and the slide back to the step, at the level that is read', async ({ page, at }) => {
	const { id } = steps[4] ?? { id: '' };
	await page.goto(at(`files/index.html#${id}`));
	await expect(page.locator('.section').last()).toHaveAttribute('data-unfolded', '');
	await readStep(page, id);
	await expect(page.locator('.present-from')).toHaveAttribute('href', new RegExp(`#${id}$`));
	await page.locator('.contents-button').click();
	await page.locator('.present-from').click();
	await onSlide(page, id);
	await expect(page.locator(`.stage[data-figure="${steps[4]?.figure ?? ''}"]`)).toHaveAttribute('data-live', '');
	await page.locator('#to-story').click();
	await onStory(page, id);
	await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
	await page.goto(at(`files/index.html?level=plain#${id}`));
	await expect(page).toHaveURL((url) => url.pathname.endsWith('files/plain/index.html') && url.hash === `#${id}`);
});

test('the lesson, a paper, a claim and the ring work from the disk', async ({ page, at }) => {
	await page.goto(at('files/teach/index.html'));
	await expect(page.locator('[data-kept]')).toContainText('lie on this computer');
	await page.locator('[data-dial] [value="25"]').check({ force: true });
	await expect(page).toHaveURL(/\?t=25$/);
	await page.getByRole('link', { name: 'Student hand-out' }).first().click();
	await page.getByRole('link', { name: '10 minutes' }).click();
	await expect(page.locator('.dial [aria-current]')).toHaveText('10 minutes');
	await page.goto(at('files/evidence/index.html?verdict=differs#C7'));
	await expect(page.locator('[id="C7"]')).toBeInViewport();
	await page.goto(at('files/ring/index.html?city=naha-jp'));
	await expect(page.locator('.ring-map')).toBeVisible();
	await page.goto(at(`files/index.html#${first('ladder')}`));
	await page
		.locator(`[id="${first('ladder')}"] a.mark`)
		.first()
		.click();
	const card = page.locator('[popover]:popover-open');
	await card.locator('a[href*="evidence/index.html#C"]').first().click();
	await expect(page.locator('.claim:target')).toBeVisible();
});
