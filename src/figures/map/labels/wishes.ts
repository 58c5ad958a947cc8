import { around, type Candidate, type Wish } from './labels.ts';
import type { Spot } from '../../kit/mercator.ts';
import { awayFrom, between, edgesOf, type Box } from '../../kit/rings.ts';
import type { Label } from '../picture.ts';
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
	const candidates = [...onIt, ...around(x, y, radius, width, height, [3, 7, 12, 18, 26, 36, 50])];
	return { id, kind: 'place', words, width, height, candidates };
}

/** The same label, kept off spots where it would name something else. */
export function keptTo(wish: LabelWish, allowed: (spot: Spot) => boolean): LabelWish {
	const fits = ({ x, y }: Candidate): boolean =>
		[0.1, 0.5, 0.9].every((f) => allowed([x + wish.width * f, y + wish.height / 2]));
	return { ...wish, candidates: wish.candidates.filter(fits) };
}

/** What it costs a name to be taken for another place’s, or to be too far from its mark to be taken for its: more than to be left out, for all but the first names of a picture. */
const astray = { another: 25_000, far: 20_000 };

/** The same label, kept from standing closer to another mark than a reader could tell apart. */
export function clearOf(wish: LabelWish, others: readonly Spot[], own?: Spot): LabelWish {
	const crowding = ({ x, y }: Candidate): number => {
		const box = edgesOf({ x, y, width: wish.width, height: wish.height });
		const away = (spot: Spot): number => awayFrom(box, spot);
		// Nearer to another mark than to its own it would name the other, and a distance or a sea close beside a mark would be that mark’s.
		const named = (other: Spot): boolean =>
			own
				? away(other) < Math.min(Math.max(30, 1.8 * (wish.words[0]?.size ?? 0)), away(own))
				: (wish.kind === 'km' || wish.kind === 'water') && away(other) < 0.9 * wish.height;
		if (own && others.some(named)) return astray.another;
		if (own && away(own) > 1.8 * (wish.words[0]?.size ?? 0)) return astray.far;
		const wrong = others.some(named) ? 150 : 0;
		return others.reduce((sum, other) => sum + Math.max(0, 16 - away(other)) * 1.2, wrong);
	};
	return {
		...wish,
		candidates: wish.candidates.map((candidate) => ({ ...candidate, cost: candidate.cost + crowding(candidate) })),
	};
}

/** A label in the middle of an area, moved about as far as half of the frame. */
export function inArea(
	id: string,
	kind: 'place' | 'water',
	words: Words[],
	[x, y]: Spot,
	free: Box,
	allowed: (spot: Spot) => boolean,
): LabelWish {
	const { width, height } = blockSize(words);
	// A sea's name that strays far from its middle would name another sea, unless that middle is out of view.
	const isAway = awayFrom(free, [x, y]) > 0;
	const [wide, high] = [free.right - free.left, free.bottom - free.top];
	// A low frame shows more of the world in the same height.
	const reach = isAway ? Infinity : wide > 2 * high ? high * 0.2 : Math.hypot(wide, high) * 0.12;
	const steps = 22;
	const candidates: Candidate[] = [];
	for (let i = 0; i <= steps; i++)
		for (let j = 0; j <= steps; j++) {
			const left = free.left + ((wide - width) * i) / steps;
			const top = free.top + ((high - height) * j) / steps;
			const away = Math.hypot(left + width / 2 - x, top + height / 2 - y);
			if (away < reach && [0.02, 0.5, 0.98].every((f) => allowed([left + width * f, top + height / 2])))
				candidates.push({ x: left, y: top, anchor: 'middle', cost: away * 0.3 });
		}
	return { id, kind, words, width, height, candidates };
}

/** How far a box is from a line, px, by spots along it. */
const offLine = (spots: readonly Spot[], box: Box): number =>
	Math.min(
		...spots.flatMap((spot, i) =>
			[0.2, 0.4, 0.6, 0.8, 1].map((share) => awayFrom(box, between(spots[i - 1] ?? spot, spot, share))),
		),
	);

/** A label along a line, on either side of it, where no other line is nearly as close. */
export function alongLine(
	id: string,
	kind: 'km' | 'promise',
	words: Words[],
	spots: readonly Spot[],
	others: readonly (readonly Spot[])[],
): LabelWish {
	const { width, height } = blockSize(words);
	const shares = [0.5, 0.42, 0.58, 0.34, 0.66, ...(kind === 'km' ? [0.26, 0.74, 0.82, 0.18, 0.9] : [])];
	const candidates = shares.flatMap((share) => {
		const at = share * (spots.length - 1);
		const from = spots[Math.floor(at)] ?? [0, 0];
		const to = spots[Math.min(spots.length - 1, Math.floor(at) + 1)] ?? from;
		const [x, y] = between(from, to, at % 1);
		const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
		// Upwards first: the normal of the line that points to the top of the frame.
		const turn = to[0] >= from[0] ? 1 : -1;
		const normal = [((to[1] - from[1]) / length) * turn, (-(to[0] - from[0]) / length) * turn] as const;
		return [1, -1].flatMap((side) =>
			[2, 7, 13].map((gap): Candidate => {
				const away = (Math.abs(normal[0]) * width) / 2 + (Math.abs(normal[1]) * height) / 2 + gap;
				const [cx, cy] = [x + normal[0] * away * side, y + normal[1] * away * side];
				const cost = Math.abs(share - 0.5) * 12 + gap * 0.8 + (side < 0 ? 1.5 : 0);
				return { x: cx - width / 2, y: cy - height / 2, anchor: 'middle', cost };
			}),
		);
	});
	const told = candidates.filter(({ x, y }) => {
		const box = edgesOf({ x, y, width, height });
		return others.every((other) => offLine(other, box) > offLine(spots, box) + 5);
	});
	return { id, kind, words, width, height, candidates: told };
}

/** A block in a corner of the free box, the lower left first. */
export function inCorner(id: string, words: Words[], indent: number, free: Box): LabelWish {
	const size = blockSize(words);
	// On its right too the words don't touch the edge of its ground.
	const [width, height] = [size.width + indent + Math.round((words[0]?.size ?? 0) * 0.3), size.height];
	const corners = [
		[free.left, free.bottom - height],
		[free.right - width, free.bottom - height],
		[free.left, free.top],
		[free.right - width, free.top],
	] as const;
	const candidates = corners.map(([x, y], i): Candidate => ({ x, y, anchor: 'start', cost: i * 4 }));
	return { id, kind: 'key', words, width, height, candidates };
}
