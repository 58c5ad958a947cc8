import { runs, type Run } from '../../figures/kit/outlines/svg-text.ts';
import type { FontLang, SansWeight } from '../../figures/kit/outlines/sans.ts';
import { numberOf, type Element } from './svg-tree.ts';

/** A face of its own in the document for each file of a font: the letters of a line may come from several. */
function face(doc: PDFKit.PDFDocument, { font, file }: Run, weight: SansWeight, lang?: FontLang): PDFKit.PDFDocument {
	const name = [weight, lang ?? '', file].join(' ');
	// It takes fonts that are open already too, which its types don't say.
	return doc.registerFont(name, font as unknown as Uint8Array).font(name);
}

/** Sets a line of words in the document's own letters, which it brings along; the ink is chosen before. */
export function setWords(doc: PDFKit.PDFDocument, element: Element): void {
	const { attributes, words } = element;
	const weight: SansWeight = attributes.get('font-weight') === '600' ? 600 : 400;
	const lang = attributes.get('lang') as FontLang | undefined;
	doc.fontSize(numberOf(element, 'font-size'));
	const set = runs(words, weight, lang).map((run) => ({
		...run,
		width: face(doc, run, weight, lang).widthOfString(run.text),
	}));
	const whole = set.reduce((sum, { width }) => sum + width, 0);
	const share = { start: 0, middle: 0.5, end: 1 }[attributes.get('text-anchor') ?? 'start'] ?? 0;
	let x = numberOf(element, 'x') - share * whole;
	for (const run of set) {
		face(doc, run, weight, lang).text(run.text, x, numberOf(element, 'y'), {
			lineBreak: false,
			baseline: 'alphabetic',
		});
		x += run.width;
	}
}
