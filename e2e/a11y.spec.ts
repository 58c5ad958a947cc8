import { everyWay, lightAndDark } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { readLive } from './read-live.ts';
import { paths, steps } from './site.ts';

const narrow = { width: 360, height: 740 };
const wide = { width: 1440, height: 900 };

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

/** Pages of one kind are looked at in one window, one after another. */
const kinds = Object.groupBy(paths, (path) => /^(embed|teach\/paper)\/./.exec(path)?.[1] ?? path);

for (const [kind, some = []] of Object.entries(kinds)) {
	const name = some.length > 1 ? `each page of /${kind}/` : `/${kind}`;
	test(`axe finds nothing on ${name}: 360 and 1440 px, light and dark, forced colours`, async ({ page }) => {
		for (const path of some) {
			await page.setViewportSize(narrow);
			await page.emulateMedia({ forcedColors: 'none' });
			await page.goto(path);
			// An embedded figure is looked at as it lives; the story in a frame is laid flat.
			if (kind === 'embed' && path !== 'embed/story/')
				await expect.soft(page.locator('html[data-live]'), path).toBeAttached();
			await everyWay(page, `/${path}`, [narrow, wide]);
		}
	});
}

test('axe finds nothing on an open card of a claim or a term, light and dark', async ({ page }) => {
	await page.goto('');
	for (const kind of ['a.mark', 'a.term']) {
		await page.locator(`main ${kind}`).first().click();
		await expect(page.locator('.note[popover]:popover-open')).toHaveCount(1);
		await lightAndDark(page, `the card of ${kind}`, '.note[popover]:popover-open');
		await page.keyboard.press('Escape');
	}
});

test('axe finds nothing on the live figures, light and dark, nor on the story with all of them live', async ({
	page,
}) => {
	await page.goto('');
	await readLive(
		page,
		[...Map.groupBy(steps, ({ figure }) => figure).values()].flatMap(([first]) => first ?? []),
	);
	// Stages that are out of sight would not be laid out, and nothing be found there.
	await page.evaluate(() => {
		for (const stage of document.querySelectorAll<HTMLElement>('.stage')) stage.style.contentVisibility = 'visible';
	});
	await lightAndDark(page, 'the story with live figures');
});
