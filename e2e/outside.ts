import type { Page } from '@playwright/test';

/** What of a page's words lies outside the window and can't be scrolled into it, and whether the page is wider than it. */
export const outside = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const way = (from: Element): Element[] => [from, ...(from.parentElement ? way(from.parentElement) : [])];
		const root = document.documentElement;
		const found = root.scrollWidth > innerWidth ? [`the page is ${String(root.scrollWidth)} px wide`] : [];
		const { innerWidth: width } = window;
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const range = document.createRange();
		while (texts.nextNode()) {
			range.selectNodeContents(texts.currentNode);
			// Most words are whole: their box tells so sooner than the boxes of each line.
			const whole = range.getBoundingClientRect();
			if (whole.left >= -1 && whole.right <= width + 1) continue;
			const { parentElement: near, textContent: words } = texts.currentNode;
			if (!near || !words?.trim() || near.closest('script, style, template, svg, [popover], .skip')) continue;
			const cut = [...range.getClientRects()].some(
				(line) => line.width > 1 && (line.left < -1 || line.right > width + 1),
			);
			if (!cut) continue;
			const reached = way(near).some((element) => {
				const { overflowX, clipPath, visibility } = getComputedStyle(element);
				const scrolls = element !== root && /auto|scroll/.test(overflowX);
				return scrolls || clipPath.startsWith('inset(50%') || visibility === 'hidden';
			});
			if (!reached) found.push(words.trim().slice(0, 60));
		}
		return found;
	});
