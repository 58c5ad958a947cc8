import { lightAndDark, sameInDark, violations } from './axe.ts';
import { expect, readStep, stageOf, test } from './fixtures.ts';
import { paths, steps } from './site.ts';

const sizes = [
	{ width: 360, height: 740 },
	{ width: 1440, height: 900 },
];

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

for (const path of paths) {
	test(`axe finds nothing on /${path}: 360 and 1440 px, light and dark, forced colours`, async ({ page }) => {
		await page.setViewportSize(sizes[0] ?? { width: 0, height: 0 });
		await page.goto(path);
		for (const size of sizes) {
			await page.setViewportSize(size);
			await lightAndDark(page, `/${path} at ${String(size.width)} px`);
			await sameInDark(page, `/${path} at ${String(size.width)} px`);
		}
		await page.emulateMedia({ forcedColors: 'active' });
		// The system chooses these colours, and axe reads the page's own (text-fill-color) instead.
		expect.soft(await violations(page, { without: ['color-contrast'] }), `/${path}, forced colours`).toEqual([]);
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
	for (const figure of new Set(steps.map((step) => step.figure))) {
		const { id = '', scene = '' } = steps.find((step) => step.figure === figure) ?? {};
		await readStep(page, id);
		await expect(stageOf(page, id), figure).toHaveAttribute('data-live', /.*/);
		await lightAndDark(page, `the live ${figure} of ${scene}`, `.scene:has([id="${id}"]) .stage`);
	}
	expect(await violations(page), 'the story with live figures').toEqual([]);
});
