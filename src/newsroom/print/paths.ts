import { SVGPathData, type SVGCommand } from 'svg-pathdata';
import { numberOf, type Element } from './svg-tree.ts';

/** Where a path is drawn to: the part of a PDF document that draws one, whose own reader of SVG bends quadratic curves. */
interface Pen {
	moveTo(x: number, y: number): unknown;
	lineTo(x: number, y: number): unknown;
	bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): unknown;
	closePath(): unknown;
}

/** A rectangle with round corners as the data of a path. */
function rectData(element: Element, size: { width: number; height: number }): string {
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

/** The outline of a path, rectangle or circle in absolute moves, lines and cubic curves; none for any other element. `size` is that of the box around it. */
export function outlineOf(element: Element, size: { width: number; height: number }): SVGPathData | undefined {
	const data = {
		path: () => element.attributes.get('d') ?? '',
		rect: () => rectData(element, size),
		circle: () => circleData(element),
	}[element.name];
	return data && new SVGPathData(data()).toAbs().normalizeHVZ(false).normalizeST().qtToC().aToC();
}

/** Draws an outline; throws at what it should not hold. */
export function trace({ commands }: SVGPathData, pen: Pen): void {
	for (const command of commands) step(command, pen);
}

function step(command: SVGCommand, pen: Pen): void {
	switch (command.type) {
		case SVGPathData.MOVE_TO:
			pen.moveTo(command.x, command.y);
			break;
		case SVGPathData.LINE_TO:
			pen.lineTo(command.x, command.y);
			break;
		case SVGPathData.CURVE_TO:
			pen.bezierCurveTo(command.x1, command.y1, command.x2, command.y2, command.x, command.y);
			break;
		case SVGPathData.CLOSE_PATH:
			pen.closePath();
			break;
		default:
			throw new Error(`an outline has a part of kind ${command.type}, which was to be a curve`);
	}
}
