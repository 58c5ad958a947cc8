import { inside, overlap, type Box } from './rings.ts';

export type Anchor = 'start' | 'middle' | 'end';

/** A place where a label could stand: its box's top left corner, px, and what is lost by taking it. */
export interface Candidate {
	x: number;
	y: number;
	anchor: Anchor;
	cost: number;
}

/** A label to be placed, the size of its box in px, and where it could stand. */
export interface Wish {
	id: string;
	width: number;
	height: number;
	candidates: Candidate[];
}

/** Where a label stands. */
export interface Standing {
	id: string;
	box: Box;
	anchor: Anchor;
}

interface Options {
	/** Labels stay inside this box. */
	free: Box;
	/** Nothing may cover these. */
	blocked: readonly Box[];
	/** What covering a box costs, beside the candidate's own cost. */
	cost: (box: Box) => number;
}

const boxAt = (x: number, y: number, width: number, height: number): Box => ({ left: x, top: y, right: x + width, bottom: y + height });

/** What a label may do, cheapest first. */
function choices({ id, width, height, candidates }: Wish, { free, blocked, cost }: Options): Standing[] {
	return candidates
		.map((candidate) => ({ candidate, box: boxAt(candidate.x, candidate.y, width, height) }))
		.filter(({ box }) => inside(box, free) && !blocked.some((other) => overlap(box, other)))
		.map(({ candidate, box }) => ({ total: candidate.cost + cost(box), standing: { id, box, anchor: candidate.anchor } }))
		.sort((a, b) => a.total - b.total)
		.map(({ standing }) => standing);
}

/**
 * Places labels one after the other, each where it costs least and touches no other; one that finds no room goes first in
 * a new attempt. The best attempt counts. Same wishes, same result.
 */
export function placeLabels(wishes: readonly Wish[], options: Options): Standing[] {
	const all = new Map(wishes.map((wish) => [wish.id, choices(wish, options)]));
	let order = wishes.map((wish) => wish.id);
	let best: Standing[] = [];
	for (let attempt = 0; attempt <= wishes.length; attempt++) {
		const placed: Standing[] = [];
		for (const id of order) {
			const found = all.get(id)?.find(({ box }) => !placed.some((other) => overlap(box, other.box)));
			if (found) placed.push(found);
		}
		if (placed.length > best.length) best = placed;
		const without = order.find((id) => all.get(id)?.length && !placed.some((one) => one.id === id));
		if (!without) break;
		order = [without, ...order.filter((id) => id !== without)];
	}
	return best;
}

const edge = [-1, -0.5, 0, 0.5, 1];
const sides = edge.flatMap((fx) => edge.map((fy) => [fx, fy] as const)).filter(([fx, fy]) => Math.abs(fx) === 1 || Math.abs(fy) === 1);
/** Right of the mark reads best, then left, then above or below, then the corners. */
const preference = (fx: number, fy: number): number => (fx === 1 ? 0 : fx === -1 ? 2 : 3) + Math.abs(fx * fy) * 2 + (fy > 0 ? 0.5 : 0);

/** Boxes around a spot at growing distances, px, beginning `radius` away from it. */
export function around(x: number, y: number, radius: number, width: number, height: number, reach: readonly number[]): Candidate[] {
	return reach.flatMap((gap) =>
		sides.map(([fx, fy]): Candidate => {
			const away = (radius + gap) * (Math.abs(fx * fy) === 1 ? 0.75 : 1);
			const push = (f: number): number => (Math.abs(f) === 1 ? f * away : 0);
			return {
				x: x + push(fx) + ((fx - 1) * width) / 2,
				y: y + push(fy) + ((fy - 1) * height) / 2,
				anchor: fx === 1 ? 'start' : fx === -1 ? 'end' : 'middle',
				cost: gap * 0.5 + preference(fx, fy),
			};
		}),
	);
}
