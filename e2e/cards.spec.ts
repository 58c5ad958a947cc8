import type { Page } from '@playwright/test';
import { expect, oneByOne, test } from './fixtures.ts';

/** Opens every card once, from the first mark that leads to it in the middle of the window, and says what of it is out of reach. */
function lostIn(page: Page): Promise<{ opened: number; lost: string[] }> {
	return page.evaluate(() => {
		const lost: string[] = [];
		let opened = 0;
		const marks = [...document.querySelectorAll<HTMLAnchorElement>('main p a[href^="#"]')];
		for (const card of document.querySelectorAll<HTMLElement>('.note[popover]')) {
			const mark = marks.find(({ hash }) => hash === `#${card.id}`);
			if (!mark) continue;
			mark.scrollIntoView({ block: 'center', behavior: 'instant' });
			mark.click();
			opened++;
			const within = (part: Element | null | undefined): boolean => {
				const box = part?.getBoundingClientRect();
				return (
					!!box &&
					box.height > 0 &&
					box.top >= 0 &&
					box.left >= 0 &&
					box.bottom <= innerHeight &&
					box.right <= innerWidth
				);
			};
			const whole = card.scrollHeight <= card.clientHeight;
			if (!within(card)) lost.push(`${card.id} is not wholly in the window`);
			if (!within(card.querySelector('h3, h4'))) lost.push(`the title of ${card.id}`);
			if (!within(card.querySelector('.close'))) lost.push(`the button of ${card.id}`);
			if (!whole && card.hasAttribute('data-beside')) lost.push(`${card.id} is cut beside its mark`);
			card.scrollTop = card.scrollHeight;
			if (!within(card.querySelector('.close'))) lost.push(`the button of ${card.id}, read to its end`);
			card.hidePopover();
		}
		return { opened, lost };
	});
}

test('every card has its title and its button in the window, whatever the window’s size, stays at its foot while the page scrolls, or goes with its mark', async ({
	page,
}) => {
	await page.goto('.');
	await expect(page.locator('.section').last()).toHaveAttribute('data-unfolded', '');
	await oneByOne({
		'every card has its title and its button in the window, whatever the window’s size': async () => {
			for (const [width, height] of [
				[320, 320],
				[390, 844],
				[640, 360],
				[768, 600],
				[1024, 768],
				[1440, 900],
			] as const) {
				await page.setViewportSize({ width, height });
				const { opened, lost } = await lostIn(page);
				expect(opened).toBeGreaterThan(20);
				expect.soft(lost, `${width} × ${height}`).toEqual([]);
			}
		},
		'a card at the foot stays there while the page scrolls, and one beside its mark goes with it': async () => {
			await page.setViewportSize({ width: 1440, height: 420 });
			for (const beside of [false, true]) {
				const moved = await page.evaluate((wanted) => {
					const marks = [...document.querySelectorAll<HTMLAnchorElement>('main p a[href^="#"]')];
					for (const mark of marks) {
						const card = document.querySelector<HTMLElement>(`.note[id="${mark.hash.slice(1)}"]`);
						if (!card) continue;
						mark.scrollIntoView({ block: wanted ? 'start' : 'center', behavior: 'instant' });
						scrollBy({ top: wanted ? -40 : 0, behavior: 'instant' });
						mark.click();
						if (card.hasAttribute('data-beside') === wanted) {
							const before = card.getBoundingClientRect().top;
							scrollBy({ top: 100, behavior: 'instant' });
							const by = before - card.getBoundingClientRect().top;
							card.hidePopover();
							return by;
						}
						card.hidePopover();
					}
					return NaN;
				}, beside);
				expect(moved).toBe(beside ? 100 : 0);
			}
		},
	});
});

test.describe('without the script that opens cards', () => {
	test.use({ forgiven: /net::ERR_FAILED/ });

	test('a card stands at the end of the page and has no button that would do nothing', async ({ page }) => {
		await page.route(/\/Start\.[^/]*\.js$/, (route) => route.abort());
		await page.goto('#claim-C7');
		await expect(page.locator('#claim-C7')).toBeVisible();
		await expect(page.locator('#claim-C7 .close')).toBeHidden();
	});
});
