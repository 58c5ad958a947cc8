import { SVGPathData } from 'svg-pathdata';
import { numberOf, type Element, type Size } from './svg-tree.ts';

/** A rectangle with round corners as the data of a path. */
function rectData(element: Element, size: Size): string {
	const [x, y] = [numberOf(element, 'x'), numberOf(element, 'y')];
	const [width, height] = [numberOf(element, 'width', size.width), numberOf(element, 'height', size.height)];
	const r = Math.min(numberOf(element, 'rx'), width / 2, height / 2);
	if (r === 0) return `M${x} ${y}h${width}v${height}h${-width}z`;
	const corner = (dx: number, dy: number): string => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
	const [w, h] = [width - 2 * r, height - 2 * r];
	return `M${x + r} ${y}h${w}${corner(r, r)}v${h}${corner(-r, r)}h${-w}${corner(-r, -r)}v${-h}${corner(r, -r)}z`;
}

function circleData(element: Element): string {
	const [x, y, r] = [numberOf(element, 'cx'), numberOf(element, 'cy'), numberOf(element, 'r')];
	return `M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;
}

/**
 * The outline of a path, rectangle or circle in absolute moves, lines and cubic curves, as the reader of SVG in PDFKit bends
 * quadratic ones; none for any other element. `size` is that of the box around it.
 */
export function outlineOf(element: Element, size: Size): SVGPathData | undefined {
	const data = {
		path: () => element.attributes.get('d') ?? '',
		rect: () => rectData(element, size),
		circle: () => circleData(element),
	}[element.name];
	return data && new SVGPathData(data()).toAbs().normalizeHVZ(false).normalizeST().qtToC().aToC();
}
