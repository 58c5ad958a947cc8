import type { Spot } from './mercator.ts';
import type { Rect } from './rect.ts';

/** A closed line; its last spot joins its first and is not repeated. */
export type Ring = readonly Spot[];

/** Where something lies, by its edges, px or a share of the world; what is drawn at a corner in a size is a `Rect`. */
export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** The smallest box around some spots. */
export function boxOf(spots: Ring): Box {
	const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
	for (const [x, y] of spots) {
		box.left = Math.min(box.left, x);
		box.right = Math.max(box.right, x);
		box.top = Math.min(box.top, y);
		box.bottom = Math.max(box.bottom, y);
	}
	return box;
}

/** A rectangle by its edges. */
export const edgesOf = ({ x, y, width, height }: Rect): Box => ({
	left: x,
	top: y,
	right: x + width,
	bottom: y + height,
});

/** The square around a spot whose sides are so far from it. */
export const boxAround = ([x, y]: Spot, by: number): Box => ({
	left: x - by,
	top: y - by,
	right: x + by,
	bottom: y + by,
});

/** How far a spot is from a box; nothing within it. */
export const awayFrom = ({ left, top, right, bottom }: Box, [x, y]: Spot): number =>
	Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

/** The spot that lies this share of the way from one to another. */
export const between = ([x, y]: Spot, [toX, toY]: Spot, share: number): Spot => [
	x + (toX - x) * share,
	y + (toY - y) * share,
];

/** Whether two boxes share more than an edge. */
export const overlap = (a: Box, b: Box): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether `inner` lies wholly in `outer`. */
export const inside = (inner: Box, outer: Box): boolean =>
	inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;

/** Whether a spot lies in a box and not on its edge. */
export const holds = ({ left, top, right, bottom }: Box, [x, y]: Spot): boolean =>
	x > left && x < right && y > top && y < bottom;

/** The ring's area in square units, positive whichever way it turns. */
export const area = (ring: Ring): number =>
	Math.abs(
		ring.reduce((sum, [x, y], i) => {
			const [toX, toY] = ring[(i + 1) % ring.length] ?? [0, 0];
			return sum + x * toY - toX * y;
		}, 0),
	) / 2;

/** Whether a spot lies in a ring (even-odd rule). */
export function contains(ring: Ring, [x, y]: Spot): boolean {
	let odd = false;
	let before = ring.at(-1);
	// Coasts have thousands of corners and labels ask often, so this loop makes nothing new.
	for (const corner of ring) {
		if (before && corner[1] > y !== before[1] > y) {
			const crossing = corner[0] + ((y - corner[1]) / (before[1] - corner[1])) * (before[0] - corner[0]);
			if (x < crossing) odd = !odd;
		}
		before = corner;
	}
	return odd;
}

/** Cuts a ring along one side of a box: keeps where `depth` is positive. */
function cut(ring: Ring, depth: (spot: Spot) => number): Spot[] {
	const kept: Spot[] = [];
	ring.forEach((spot, i) => {
		const before = ring.at(i - 1) ?? spot;
		const [a, b] = [depth(before), depth(spot)];
		if (a >= 0 !== b >= 0) kept.push(between(before, spot, a / (a - b)));
		if (b >= 0) kept.push(spot);
	});
	return kept;
}

/** The part of a ring inside a box (Sutherland–Hodgman); separate parts stay joined along the box's edge. */
export function clip(ring: Ring, box: Box): Ring {
	const bounds = boxOf(ring);
	if (inside(bounds, box)) return ring;
	if (!overlap(bounds, box)) return [];
	const sides = [
		([x]: Spot) => x - box.left,
		([x]: Spot) => box.right - x,
		([, y]: Spot) => y - box.top,
		([, y]: Spot) => box.bottom - y,
	];
	return sides.reduce<Ring>((part, side) => (part.length ? cut(part, side) : part), ring);
}

/** The square of the distance of a spot from the stretch between two others. */
function offLine([x, y]: Spot, [x1, y1]: Spot, [x2, y2]: Spot): number {
	const [dx, dy] = [x2 - x1, y2 - y1];
	const along = dx || dy ? Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy))) : 0;
	return (x - x1 - along * dx) ** 2 + (y - y1 - along * dy) ** 2;
}

/** Thins a ring so that no spot is farther than its tolerance from the new line (Douglas–Peucker). */
export function simplify(ring: Ring, tolerance: number | ((spot: Spot) => number)): Ring {
	const allowed = typeof tolerance === 'number' ? () => tolerance : tolerance;
	if (ring.length < 5) return ring;
	const spots = [...ring, ring[0] as Spot];
	const keep = new Set([0, spots.length - 1]);
	// Start from the spot farthest from the first, because a closed line has no ends.
	const far = spots.reduce(
		(best, spot, i) =>
			offLine(spot, spots[0] as Spot, spots[0] as Spot) >
			offLine(spots[best] as Spot, spots[0] as Spot, spots[0] as Spot)
				? i
				: best,
		0,
	);
	keep.add(far);
	const stretches: [number, number][] = [
		[0, far],
		[far, spots.length - 1],
	];
	for (let stretch = stretches.pop(); stretch; stretch = stretches.pop()) {
		const [from, to] = stretch;
		let worst = 0;
		let at = 0;
		for (let i = from + 1; i < to; i++) {
			const spot = spots[i] as Spot;
			const off = offLine(spot, spots[from] as Spot, spots[to] as Spot) / allowed(spot) ** 2;
			if (off > worst) [worst, at] = [off, i];
		}
		if (worst <= 1) continue;
		keep.add(at);
		stretches.push([from, at], [at, to]);
	}
	return spots.filter((_, i) => keep.has(i) && i < spots.length - 1);
}
