import type { Page } from '@playwright/test';

/** How far the page reaches beyond the window on the right, px, and what reaches there. */
export function overflow(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const width = document.documentElement.clientWidth;
		if (document.documentElement.scrollWidth <= width) return [];
		return [...document.body.querySelectorAll('*')]
			.filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > width + 1)
			.slice(0, 8)
			.map(
				(element) =>
					`${element.tagName}.${element.getAttribute('class') ?? ''} to ${String(element.getBoundingClientRect().right)}`,
			)
			.concat(`page is ${String(document.documentElement.scrollWidth)} px wide`);
	});
}
