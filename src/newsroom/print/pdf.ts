import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import type { AboutPicture } from '../../site/picture-file/about-picture.ts';
import { xmpPacket } from '../../site/picture-file/xmp.ts';
import { drawSvg } from './draw.ts';
import type { Print } from './inks.ts';
import { numberOf, type SvgTree } from './svg-tree.ts';

/** A point of print in mm. */
const pt = 25.4 / 72;

/**
 * A picture as a PDF to be placed in a newspaper, `mm` wide and as high as the picture is for that: inks and fonts inside, nothing
 * around it that would have to be cropped, and what it says of itself; and its height, mm. The same picture gives the same bytes on any day.
 */
export async function printPdf(tree: SvgTree, about: AboutPicture, print: Print, mm: number) {
	const scale = mm / pt / numberOf(tree.root, 'width');
	const size: [number, number] = [mm / pt, numberOf(tree.root, 'height') * scale];
	const doc = new PDFDocument({
		...{ size, margin: 0, pdfVersion: '1.4', lang: about.language, displayTitle: true, tagged: true, font: '' },
		info: {
			...{ Title: about.title, Author: about.authors.join(', '), Subject: about.caption },
			...{ Creator: about.source, Keywords: about.credit },
			CreationDate: new Date(`${about.day}T12:00:00Z`),
		},
	});
	const inner = doc as unknown as {
		page: { dictionary: { data: Record<string, unknown> } };
		metadata: { end(): void; getXML(): string; getLength(): number; append(): void };
	};
	// The whole sheet is the picture: nothing bleeds over its edge and nothing stands beyond it.
	const box = [0, 0, ...size];
	Object.assign(inner.page.dictionary.data, { TrimBox: box, BleedBox: box, CropBox: box });
	// What the library would write knows no licence, and takes words for markup.
	const packet = xmpPacket(about);
	inner.metadata = {
		append: () => undefined,
		end: () => undefined,
		getXML: () => packet,
		getLength: () => Buffer.byteLength(packet),
	};
	const file = buffer(doc);
	/* eslint-disable house/interface-words -- how PDF calls the parts of a document in every language */
	const root = doc.struct('Document');
	const figure = { title: about.title, alt: about.alt };
	root.add(doc.struct('Figure', figure, () => drawSvg(doc, tree, print, scale)));
	/* eslint-enable house/interface-words */
	doc.addStructure(root);
	root.end();
	doc.end();
	return { bytes: new Uint8Array(await file), height: Math.round(size[1] * pt * 10) / 10 };
}
