import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, readStep, stageOf, test } from './fixtures.ts';
import { paths, steps } from './site.ts';

/** Every violation axe finds, one line each. */
async function violations(page: Page, off: string[] = []): Promise<string[]> {
	const { violations: found } = await new AxeBuilder({ page }).disableRules(off).analyze();
	return found.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')}`));
}

const phone = { width: 360, height: 740 };
const desktop = { width: 1440, height: 900 };

for (const path of paths) {
	test(`axe finds nothing on /${path}: 360 and 1440 px, light and dark, forced colours`, async ({ page }) => {
		await page.setViewportSize(phone);
		await page.goto(path);
		for (const viewport of [phone, desktop]) {
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.setViewportSize(viewport);
				await page.emulateMedia({ colorScheme });
				expect.soft(await violations(page), `${String(viewport.width)} px, ${colorScheme}`).toEqual([]);
			}
		}
		await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
		// The system chooses these colours, and axe reads the page's own (text-fill-color) instead.
		expect.soft(await violations(page, ['color-contrast']), 'forced colours').toEqual([]);
	});
}

for (const [kind, colorScheme] of [
	['a.mark', 'light'],
	['a.term', 'dark'],
] as const) {
	test(`axe finds nothing with an open card of ${kind}, ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await page.goto('');
		await page.locator(`main ${kind}`).first().click();
		await expect(page.locator('.note[popover]:popover-open')).toHaveCount(1);
		expect(await violations(page)).toEqual([]);
	});
}

for (const figure of new Set(steps.map((step) => step.figure))) {
	for (const colorScheme of ['light', 'dark'] as const) {
		test(`axe finds nothing on the live ${figure}, ${colorScheme}`, async ({ page }) => {
			const { id = '' } = steps.find((step) => step.figure === figure) ?? {};
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await page.goto('');
			await readStep(page, id);
			await expect(stageOf(page, id)).toHaveAttribute('data-live', /.*/);
			await page.waitForTimeout(300);
			expect(await violations(page)).toEqual([]);
		});
	}
}
