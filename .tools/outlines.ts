/** A point of an outline, units; one that is not on the curve bends it. */
export interface Point {
	x: number;
	y: number;
	onCurve: boolean;
}

/** How far, in units, an outline may be off where two of its curves become one: at 40 px of 180 to the em a third of a px. */
const tolerance = 1.4;
/** A curve that bends, or a corner that turns, by less than this many units is a straight line: at 40 px a sixth of a px. */
const flat = 0.8;

/** A quadratic curve to `to` by a control point; a straight line has none. */
interface Curve {
	by?: Point;
	to: Point;
}

/** A closed contour as curves from its first point on the outline, with the points that TrueType only implies. */
function curvesOf(points: Point[]): Curve[] {
	const whole = points.flatMap((point, i): Point[] => {
		const next = points[(i + 1) % points.length] ?? point;
		const middle = { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2, onCurve: true };
		return !point.onCurve && !next.onCurve ? [point, middle] : [point];
	});
	const first = whole.findIndex(({ onCurve }) => onCurve);
	const turned = [...whole.slice(first + 1), ...whole.slice(0, first + 1)];
	const curves: Curve[] = [];
	let by: Point | undefined;
	for (const point of turned) {
		if (point.onCurve) curves.push(by ? { by, to: point } : { to: point });
		by = point.onCurve ? undefined : point;
	}
	return curves;
}

/** How far a point lies from the line between two others, units. */
function off(point: Point, from: Point, to: Point): number {
	const long = Math.hypot(to.x - from.x, to.y - from.y);
	const area = Math.abs((to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x));
	return long > 0 ? area / long : Infinity;
}

/** A curve as a line, if it bends so little; the middle of one is half as far off as its control point. */
const straight = (from: Point | undefined, { by, to }: Curve): Curve =>
	from && by && off(by, from, to) / 2 >= flat ? { by, to } : { to };

/** Where the tangents at the ends of two curves meet, if they do between them. */
function meet(from: Point, a: Point, b: Point, to: Point): Point | undefined {
	const [ax, ay, bx, by] = [a.x - from.x, a.y - from.y, b.x - to.x, b.y - to.y];
	const cross = ax * by - ay * bx;
	if (Math.abs(cross) < 1e-6) return undefined;
	const along = ((to.x - from.x) * by - (to.y - from.y) * bx) / cross;
	const back = ((to.x - from.x) * ay - (to.y - from.y) * ax) / cross;
	return along >= 1 && back >= 1 ? { x: from.x + along * ax, y: from.y + along * ay, onCurve: false } : undefined;
}

/** Two curves as one, if that passes near the point between them; lines, if they are one line. */
function joined(from: Point, one: Curve, two: Curve): Curve | undefined {
	const { by: a, to: middle } = one;
	const { by: b, to } = two;
	if (!a && !b) return off(middle, from, to) < flat ? { to } : undefined;
	const by = a && b && meet(from, a, b, to);
	if (!by) return undefined;
	const moved = Math.hypot((from.x + 2 * by.x + to.x) / 4 - middle.x, (from.y + 2 * by.y + to.y) / 4 - middle.y);
	return moved <= tolerance ? { by, to } : undefined;
}

/** A contour of fewer points that looks the same. */
function sparse(points: Point[]): Point[] {
	const all = curvesOf(points);
	const curves = all.map((curve, i) => straight(all.at(i - 1)?.to, curve));
	const kept: Curve[] = [];
	const start = curves.at(-1)?.to;
	let before = start;
	for (const curve of curves) {
		const last = kept.at(-1);
		const one = last && before && joined(before, last, curve);
		if (one) kept[kept.length - 1] = one;
		else {
			before = last ? last.to : start;
			kept.push(curve);
		}
	}
	return kept.flatMap(({ by, to }): Point[] => [...(by ? [by] : []), to]);
}

/** Whether a point lies so near the middle of two control points that TrueType need not be told of it. */
const implied = (last: Point, point: Point, next: Point): boolean =>
	point.onCurve &&
	!last.onCurve &&
	!next.onCurve &&
	Math.hypot(point.x - (last.x + next.x) / 2, point.y - (last.y + next.y) / 2) <= 1;

/** A contour in whole units that looks the same with fewer points. */
export function simpler(contour: Point[]): Point[] {
	const whole = sparse(contour).map((point) => ({ ...point, x: Math.round(point.x), y: Math.round(point.y) }));
	return whole.filter((point, i) => !implied(whole.at(i - 1) ?? point, point, whole[(i + 1) % whole.length] ?? point));
}
