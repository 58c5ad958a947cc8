import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import type { Page } from '@playwright/test';
import { loadFacts } from '../src/content/facts.ts';
import { aboutStory, type AboutFile } from '../src/site/picture-file/about-picture.ts';
import { xmpPacket } from '../src/site/picture-file/xmp.ts';
import type { PaperSize } from '../src/site/papers.ts';
import { boxWithLetters } from './letters.ts';
import { site } from './site.ts';

/** What a paper says of itself, from the page that is open. */
async function aboutPaper(page: Page): Promise<AboutFile> {
	const caption = (await page.locator('meta[name=description]').getAttribute('content')) ?? '';
	const source = new URL(new URL(page.url()).pathname, site).href;
	return { ...aboutStory(loadFacts()), title: await page.title(), caption, source };
}

/** A PDF that says whose it is and on which terms; the browser that printed it writes its title and language alone. */
async function described(pdf: Uint8Array, about: AboutFile): Promise<Buffer> {
	const file = await PDFDocument.load(pdf, { updateMetadata: false });
	file.setAuthor(about.authors.join(', '));
	file.setSubject(about.caption);
	file.setKeywords([about.credit]);
	const packet = file.context.stream(Buffer.from(xmpPacket(about)), { Type: 'Metadata', Subtype: 'XML' });
	file.catalog.set(PDFName.of('Metadata'), file.context.register(packet));
	return Buffer.from(await file.save());
}

/** Prints the page that is open as a tagged PDF with an outline; margins come from its own style sheet. */
export async function print(page: Page, size: PaperSize): Promise<Buffer> {
	await page.emulateMedia({ media: 'print', colorScheme: 'light' });
	await page.evaluate(() => Promise.all(Array.from(document.images, (image) => image.decode())));
	await boxWithLetters(page);
	const options = { tagged: true, outline: true, preferCSSPageSize: true, printBackground: true };
	return described(await page.pdf({ format: size, ...options }), await aboutPaper(page));
}
