import type { Candidate, Wish } from '../../lib/labels.ts';
import { around } from '../../lib/labels.ts';
import type { Spot } from '../../lib/mercator.ts';
import type { Box } from '../../lib/rings.ts';
import type { Label } from './picture.ts';
import { blockSize, type Words } from './type-sizes.ts';

/** A label that the picture wants, with its lines of text. */
export interface LabelWish extends Wish {
	kind: Label['kind'];
	words: Words[];
}

/** A label beside a mark of this radius (0: a named stretch of land), at growing distances. */
export function besideMark(id: string, words: Words[], [x, y]: Spot, radius: number): LabelWish {
	const { width, height } = blockSize(words);
	const onIt: Candidate[] = radius ? [] : [{ x: x - width / 2, y: y - height / 2, anchor: 'middle', cost: 0 }];
	return { id, kind: 'place', words, width, height, candidates: [...onIt, ...around(x, y, radius, width, height, [3, 7, 12, 18, 26, 36, 50, 70, 95])] };
}

/** A label in the middle of an area, moved about as far as half of the frame. */
export function inArea(id: string, kind: 'place' | 'water', words: Words[], [x, y]: Spot, free: Box, allowed: (spot: Spot) => boolean): LabelWish {
	const { width, height } = blockSize(words);
	const steps = 14;
	const candidates: Candidate[] = [];
	for (let i = 0; i <= steps; i++)
		for (let j = 0; j <= steps; j++) {
			const left = free.left + ((free.right - free.left - width) * i) / steps;
			const top = free.top + ((free.bottom - free.top - height) * j) / steps;
			const [dx, dy] = [left + width / 2 - x, top + height / 2 - y];
			candidates.push({ x: left, y: top, anchor: 'middle', cost: Math.hypot(dx, dy) * 0.12 });
		}
	const fits = ({ x: left, y: top }: Candidate): boolean =>
		[0.02, 0.5, 0.98].every((f) => allowed([left + width * f, top + height / 2]));
	return { id, kind, words, width, height, candidates: candidates.filter(fits) };
}

/** A label along a line, on either side of it; `best` is how far along it reads best, 0 to 1. */
export function alongLine(id: string, kind: 'km' | 'promise', words: Words[], spots: readonly Spot[], best: number): LabelWish {
	const { width, height } = blockSize(words);
	const shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.82, 0.18, 0.9];
	const candidates = shares.flatMap((share) => {
		const at = share * (spots.length - 1);
		const from = spots[Math.floor(at)] ?? [0, 0];
		const to = spots[Math.min(spots.length - 1, Math.floor(at) + 1)] ?? from;
		const [x, y] = [from[0] + (to[0] - from[0]) * (at % 1), from[1] + (to[1] - from[1]) * (at % 1)];
		const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
		// Upwards first: the normal of the line that points to the top of the frame.
		const turn = to[0] >= from[0] ? 1 : -1;
		const normal = [((to[1] - from[1]) / length) * turn, (-(to[0] - from[0]) / length) * turn] as const;
		return [1, -1].flatMap((side) =>
			[2, 8, 16, 28].map((gap): Candidate => {
				const away = (Math.abs(normal[0]) * width) / 2 + (Math.abs(normal[1]) * height) / 2 + gap;
				const [cx, cy] = [x + normal[0] * away * side, y + normal[1] * away * side];
				return { x: cx - width / 2, y: cy - height / 2, anchor: 'middle', cost: Math.abs(share - best) * 12 + gap * 0.4 + (side < 0 ? 1.5 : 0) };
			}),
		);
	});
	return { id, kind, words, width, height, candidates };
}

/** A block in a corner of the free box, the lower left first. */
export function inCorner(id: string, words: Words[], indent: number, free: Box): LabelWish {
	const size = blockSize(words);
	const [width, height] = [size.width + indent, size.height];
	const corners = [
		[free.left, free.bottom - height],
		[free.right - width, free.bottom - height],
		[free.left, free.top],
		[free.right - width, free.top],
	] as const;
	return { id, kind: 'key', words, width, height, candidates: corners.map(([x, y], i) => ({ x, y, anchor: 'start', cost: i * 4 })) };
}
