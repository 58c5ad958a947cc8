import { letters, line, surface, type Inks, type Print } from './inks.ts';
import { outlineOf } from './paths.ts';
import { placeOf, plain, styleOf, type Style } from './style.ts';
import { referred, silent, sizeOf, type Element, type Size, type SvgTree } from './svg-tree.ts';
import { setWords } from './words.ts';

/** Where an element stands: how large its unit is on paper, pt, and the box around it, in its units. */
interface Place {
	style: Style;
	scale: number;
	size: Size;
}

/** Outlines that were read before: a letter’s halo is used often, and each picture is printed twice. */
const known = new WeakMap<Element, string>();

function pathOf(element: Element, size: Size): string {
	const path = known.get(element) ?? outlineOf(element, size)?.encode() ?? '';
	known.set(element, path);
	return path;
}

const drawn = new Set(['svg', 'g', 'use', 'path', 'rect', 'circle', 'text']);

/**
 * Draws an SVG file of this project into a PDF document, `scale` pt to a unit. It reads the few elements that the figures are
 * made of and stops at any other: colours come by role, so that each has its inks, and words are set in the fonts they were
 * measured in. Libraries that draw SVG into PDF know neither.
 */
export function drawSvg(doc: PDFKit.PDFDocument, tree: SvgTree, print: Print, scale: number): void {
	const overprint = overprinter(doc);

	function shape(element: Element, { style, scale: unit, size }: Place): void {
		const fill = style.fill && surface(style.fill, style.fillOpacity, print);
		const stroke = style.stroke && line(style.stroke, style.width * unit, style.strokeOpacity, print);
		if (!fill && !stroke) return;
		overprint([fill, stroke?.inks]);
		if (fill) doc.fillColor([...fill]);
		if (stroke) pen(doc, style, stroke, unit);
		doc.path(pathOf(element, size));
		if (fill && stroke) doc.fillAndStroke();
		else if (fill) doc.fill();
		else doc.stroke();
	}

	function inside(element: Element, place: Place): void {
		if (element.name === 'text') {
			const inks = letters(place.style.fill ?? 'ink');
			overprint([inks]);
			setWords(doc.fillColor([...inks]), element);
		} else if (element.name === 'use') draw(referred(tree, element, 'href'), place);
		else if (element.name === 'svg' || element.name === 'g') for (const child of element.children) draw(child, place);
		else shape(element, place);
	}

	function draw(element: Element, around: Place): void {
		if (silent.has(element.name)) return;
		if (!drawn.has(element.name)) throw new Error(`a picture with a <${element.name}> can’t be printed`);
		const style = styleOf(element, around.style);
		const { x, y, scale: by } = placeOf(element);
		const isSvg = element.name === 'svg';
		const isCut = element.attributes.has('clip-path');
		const moved = x !== 0 || y !== 0 || by !== 1;
		const size = isSvg ? sizeOf(element) : around.size;
		if (moved || isSvg || isCut) doc.save();
		if (moved) doc.transform(by, 0, 0, by, x, y);
		if (isSvg) doc.rect(0, 0, size.width, size.height).clip();
		if (isCut) {
			for (const child of referred(tree, element, 'clip-path').children) doc.path(pathOf(child, size));
			doc.clip();
		}
		inside(element, { style, scale: around.scale * by, size });
		if (moved || isSvg || isCut) doc.restore();
	}

	doc.save();
	doc.scale(scale);
	draw(tree.root, { style: plain, scale, size: sizeOf(tree.root) });
	doc.restore();
}

/** Sets how the next line is drawn; widths and dashes are in units of `unit` pt. */
function pen(doc: PDFKit.PDFDocument, style: Style, stroke: { inks: Inks; width: number }, unit: number): void {
	doc.strokeColor([...stroke.inks]);
	doc
		.lineWidth(stroke.width / unit)
		.lineCap(style.cap)
		.lineJoin(style.join);
	// It takes a list of lengths, which its types don't say.
	if (style.dash) doc.dash(style.dash as unknown as number, {});
	else doc.undash();
}

/**
 * Lets solid black print over what is under it, so that no gap shows around a letter where plates don't meet, and everything
 * else leave its place free; both by the mode in which an ink of 0 per cent changes nothing (ISO 32000-1, 11.7.4.3).
 */
function overprinter(doc: PDFKit.PDFDocument): (inks: (Inks | undefined)[]) => void {
	const states = [false, true].map((on) => {
		const state = doc.ref({ Type: 'ExtGState', OP: on, op: on, OPM: 1 });
		(state as unknown as { end(): void }).end();
		return state;
	});
	const { page } = doc as unknown as { page: { ext_gstates: Record<string, unknown> } };
	return (inks) => {
		const on = inks.every((one) => !one || one.join(' ') === '0 0 0 100');
		const name = on ? 'over' : 'out';
		page.ext_gstates[name] = states[on ? 1 : 0];
		doc.addContent(`/${name} gs`);
	};
}
