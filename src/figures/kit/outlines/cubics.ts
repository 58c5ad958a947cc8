import type { Command } from 'fontkit';
import type { Spot } from '../mercator.ts';
import { between } from '../rings.ts';

/** A curve to a point by one control point, or by two. */
type Quadratic = readonly [control: Spot, end: Spot];
type Cubic = readonly [first: Spot, second: Spot, end: Spot];

/** Into so many quadratics, at most, a font’s tools cut one cubic. */
const most = 6;
/** How far a cubic may be from the quadratics that it stands for, thousandths of an em: what a font rounds them by. */
const nearness = 1.5;

/** The point of a curve through these control points at `t`, from 0 to 1: https://en.wikipedia.org/wiki/De_Casteljau%27s_algorithm */
function pointAt(points: readonly Spot[], t: number): Spot {
	const [first = [0, 0], ...rest] = points;
	if (rest.length === 0) return first;
	return pointAt(
		rest.map((point, i) => between(points[i] ?? first, point, t)),
		t,
	);
}

/**
 * The cubic that was cut at equal steps into these quadratics. Of n of them the first has its control point 3 / 2n of the way to
 * the cubic’s, and so has the last from its end: https://github.com/fonttools/fonttools/blob/main/Lib/fontTools/cu2qu/cu2qu.py
 */
function cubicOf(from: Spot, curves: readonly Quadratic[]): Cubic {
	const [[first] = [from]] = curves;
	const [last, end] = curves.at(-1) ?? [from, from];
	const by = (2 * curves.length) / 3;
	return [between(from, first, by), between(end, last, by), end];
}

/** Whether a cubic runs along the quadratics, within so many units everywhere. */
function isAlong(from: Spot, curves: readonly Quadratic[], cubic: Cubic, units: number): boolean {
	return curves.every((curve, i) => {
		const begin = curves[i - 1]?.[1] ?? from;
		return [0.25, 0.5, 0.75, 1].every((t) => {
			const [x, y] = pointAt([begin, ...curve], t);
			const [otherX, otherY] = pointAt([from, ...cubic], (i + t) / curves.length);
			return Math.hypot(x - otherX, y - otherY) <= units;
		});
	});
}

/** The quadratics that follow each other from the first command on, no more than one cubic was cut into. */
function quadratics(commands: readonly Command[]): Quadratic[] {
	const other = commands.findIndex(({ command }) => command !== 'quadraticCurveTo');
	return commands.slice(0, other < 0 ? most : Math.min(other, most)).map(({ args: [cx = 0, cy = 0, x = 0, y = 0] }) => [
		[cx, cy],
		[x, y],
	]);
}

/** An outline of a font with the cubics that it was drawn with in place of the quadratics that they were cut into: the same line in a fifth fewer bytes. */
export function withCubics(commands: readonly Command[], unitsPerEm: number): Command[] {
	const units = (nearness * unitsPerEm) / 1000;
	const drawn: Command[] = [];
	let from: Spot = [0, 0];
	for (let i = 0; i < commands.length;) {
		const curves = quadratics(commands.slice(i, i + most));
		let taken = curves.length;
		let cubic = cubicOf(from, curves);
		while (taken > 1 && !isAlong(from, curves.slice(0, taken), cubic, units)) {
			taken -= 1;
			cubic = cubicOf(from, curves.slice(0, taken));
		}
		const next = taken > 1 ? { command: 'bezierCurveTo' as const, args: cubic.flat() } : commands[i];
		if (next) drawn.push(next);
		from = [next?.args.at(-2) ?? from[0], next?.args.at(-1) ?? from[1]];
		i += Math.max(taken, 1);
	}
	return drawn;
}
