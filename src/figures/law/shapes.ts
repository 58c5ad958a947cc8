import type { Box, Link } from './diagram.ts';
import type { Rect } from '../kit/rect.ts';
import { round } from '../kit/markup.ts';

/** SVG of a rectangle with these classes and this corner radius. */
export const rectShape = ({ x, y, width, height }: Rect, className: string, radius: number, strokeWidth = 1): string =>
	`<rect class="${className}" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${round(radius)}" stroke-width="${strokeWidth}"/>`;

const looks = {
	here: ['f-ink s-ink', 2],
	lit: ['f-sea s-ink', 2],
	unlit: ['f-paper s-soft', 0.75],
} as const;

/** SVG of a gate: questions have square corners, outcomes round ends. */
export function boxShape(box: Box): string {
	const [className, strokeWidth] = looks[box.mark];
	return rectShape(box, className, box.kind === 'outcome' ? box.height / 2 : 3, strokeWidth);
}

/** SVG of a connector: an arrow, or a short line with a bar where a gate stays shut. */
export function linkShape({ points, lit, shut }: Link): string {
	const path = points.map(([x, y], i) => `${i ? 'L' : 'M'}${round(x)} ${round(y)}`).join('');
	const [endX, endY] = points.at(-1) ?? ([0, 0] as const);
	const [x, y] = [round(endX), round(endY)];
	const [fromX, fromY] = points.at(-2) ?? ([0, 0] as const);
	const tail = fromY > endY ? y + 6 : y - 6;
	const arrow =
		endX === fromX ? `M${x - 4} ${tail}L${x} ${y}L${x + 4} ${tail}` : `M${x - 6} ${y - 4}L${x} ${y}L${x - 6} ${y + 4}`;
	const tip = shut ? `M${x - 8} ${y}h16` : arrow;
	return `<path class="${lit ? 's-ink' : 's-soft'}" fill="none" stroke-width="${lit ? 2 : 0.75}" d="${path}${tip}"/>`;
}
