import type { SVGPathData } from 'svg-pathdata';
import { letters, line, surface, type Inks, type Print } from './inks.ts';
import { outlineOf, trace } from './paths.ts';
import { placeOf, plain, styleOf, type Style } from './style.ts';
import { numberOf, referred, silent, type Element, type SvgTree } from './svg-tree.ts';
import { setWords } from './words.ts';

/** Where an element stands: how large its unit is on paper, pt, and the box around it, in its units. */
interface Place {
	style: Style;
	scale: number;
	size: { width: number; height: number };
}

/** Outlines that were read before: a letter’s halo is used often, and each picture is printed twice. */
const known = new WeakMap<Element, SVGPathData | undefined>();
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
		const outline = known.has(element) ? known.get(element) : outlineOf(element, size);
		known.set(element, outline);
		if (!outline) return;
		overprint([fill, stroke?.inks]);
		if (fill) doc.fillColor([...fill]);
		if (stroke) pen(doc, style, stroke, unit);
		trace(outline, doc);
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
		const inner = element.name === 'svg' || element.name === 'use';
		const [left, top] = inner ? [x + numberOf(element, 'x'), y + numberOf(element, 'y')] : [x, y];
		const moved = left !== 0 || top !== 0 || by !== 1;
		const box =
			element.name === 'svg' ? { width: numberOf(element, 'width'), height: numberOf(element, 'height') } : around.size;
		const clips = element.name === 'svg' || element.attributes.has('clip-path');
		if (moved || clips) doc.save();
		if (moved) doc.transform(by, 0, 0, by, left, top);
		if (element.name === 'svg') doc.rect(0, 0, box.width, box.height).clip();
		if (element.attributes.has('clip-path')) {
			for (const child of referred(tree, element, 'clip-path').children) {
				const outline = outlineOf(child, box);
				if (outline) trace(outline, doc);
			}
			doc.clip();
		}
		inside(element, { style, scale: around.scale * by, size: box });
		if (moved || clips) doc.restore();
	}

	const size = { width: numberOf(tree.root, 'width'), height: numberOf(tree.root, 'height') };
	doc.save();
	doc.scale(scale);
	draw(tree.root, { style: plain, scale, size });
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
