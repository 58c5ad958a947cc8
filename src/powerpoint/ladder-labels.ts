import { textWidth } from '../figures/kit/text-width.ts';
import type { Axes, Point } from './ladder-points.ts';

/** Where a label stands by its mark, in the words of the chart format: right, left, above, below. */
export type Side = 'r' | 'l' | 't' | 'b';
export interface Label {
	text: string;
	side: Side;
}

interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** The plot, points of type; what stands inside it is measured in the same unit. */
export const plot = { width: 688, height: 254 };
/** Half a mark, points. */
const half = 5.5;
/** Arial is a little wider than the face whose widths are known. */
const wider = 1.1;

const touch = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The places of marks in the plot, points from its upper left corner. */
function onPlot({ min, max, floor, top }: Axes): (point: { x: number; y: number }) => { x: number; y: number } {
	return ({ x, y }) => ({
		x: ((x - min) / (max - min)) * plot.width,
		y: ((top - y) / (top - floor)) * plot.height,
	});
}

/** The box of a label's line at a side of a mark. */
function boxOf(text: string, size: number, side: Side, { x, y }: { x: number; y: number }): Box {
	const width = textWidth(text, size) * wider;
	const height = size * 1.12;
	const gap = half + 3;
	const left = { r: x + gap, l: x - gap - width, t: x - width / 2, b: x - width / 2 }[side];
	const top = { r: y - height / 2, l: y - height / 2, t: y - gap - height, b: y + gap }[side];
	return { left, right: left + width, top, bottom: top + height };
}

/** A label of this size in points for each mark that has room for one, none touching another or a mark. */
export function ladderLabels(points: readonly Point[], axes: Axes, size: number): (Label | undefined)[] {
	const at = onPlot(axes);
	const taken: Box[] = points.map((point) => {
		const { x, y } = at(point);
		return { left: x - half, right: x + half, top: y - half, bottom: y + half };
	});
	const fits = (box: Box): boolean =>
		box.left >= -2 && box.right <= plot.width + 10 && box.top >= 0 && box.bottom <= plot.height + 2;
	const labels: (Label | undefined)[] = points.map(() => undefined);
	// The names come first, then the repeats in the room that is left.
	for (const quiet of [false, true]) {
		points.forEach((point, i) => {
			if (point.quiet !== quiet) return;
			for (const text of point.wishes) {
				for (const side of ['r', 'l', 't', 'b'] as const) {
					const box = boxOf(text, size, side, at(point));
					if (labels[i] || !fits(box) || taken.some((other) => touch(box, other))) continue;
					labels[i] = { text, side };
					taken.push(box);
				}
			}
		});
	}
	return labels;
}
