import type { Page } from '@playwright/test';
import type { PaperSize } from '../src/site/papers.ts';
import { boxWithLetters } from './letters.ts';

/** Prints the page that is open as a tagged PDF with an outline; margins come from its own style sheet. */
export async function print(page: Page, size: PaperSize): Promise<Buffer> {
	await page.emulateMedia({ media: 'print', colorScheme: 'light' });
	await page.evaluate(() => Promise.all(Array.from(document.images, (image) => image.decode())));
	await boxWithLetters(page);
	return page.pdf({ format: size, tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
}
