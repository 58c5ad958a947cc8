import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from './fixtures.ts';
import { open } from './present-fixtures.ts';

/**
 * Latin letters and figures alone: a PDF knows no spaces, joins letters as it likes, and gives back no letter of a script
 * that the machine has no font for. Every source ends in Latin, so that its last words are still looked for.
 */
const bare = (words: string): string => words.normalize('NFKD').replaceAll(/[^\p{Script=Latin}\p{N}]/gu, '');

for (const query of ['', '?notes=1'])
	test(`on A4 and on Letter${query && ' with notes'} each slide is one page, whole, and no page is empty`, async ({
		page,
	}) => {
		test.slow();
		await open(page, query);
		const slides = await page.locator('.slide').evaluateAll((all) =>
			all.map((slide) => ({
				title: slide.querySelector('h1, h2')?.textContent ?? '',
				// What stands last on its page.
				end: [...slide.querySelectorAll('.source-list > li')].at(-1)?.textContent ?? '',
			})),
		);
		for (const { end } of slides)
			if (end) expect(bare(end), 'a source ends in words that can be looked for').toMatch(/\w{3}$/);
		for (const format of ['A4', 'Letter']) {
			const data = await page.pdf({ format, landscape: true, printBackground: true });
			const pdf = await getDocument({ data: new Uint8Array(data), verbosity: 0 }).promise;
			expect.soft(pdf.numPages, format).toBe(slides.length);
			for (const [i, { title, end }] of slides.slice(0, pdf.numPages).entries()) {
				const { items } = await (await pdf.getPage(i + 1)).getTextContent();
				const words = bare(items.map((item) => ('str' in item ? item.str : '')).join(''));
				expect.soft(words, `${format}, page ${i + 1}`).toContain(bare(title));
				if (query) expect.soft(words, `${format}, page ${i + 1}`).toContain(bare(end));
			}
			await pdf.loadingTask.destroy();
		}
	});
