import type { Page } from '@playwright/test';

/** The box of the page that is open, CSS px, once the faces that its layout asks for have come. */
export const boxWithLetters = (page: Page): Promise<DOMRect> =>
	page.evaluate(async () => {
		for (;;) {
			// A face is asked for by laying out what is set in it, so that before there is nothing to wait for.
			const box = document.documentElement.getBoundingClientRect();
			if (document.fonts.status === 'loaded') return box;
			await document.fonts.ready;
		}
	});
