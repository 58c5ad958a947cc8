import { edgesOf, inside, overlap, type Box } from '../../kit/rings.ts';

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
	/** How much it minds what lies under it; 1 if not given. */
	minds?: number;
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

/** What a label may do, cheapest first, and what it costs to leave it out. */
interface Turn {
	options: { total: number; standing: Standing }[];
	missing: number;
}

function choices(
	{ id, width, height, candidates, minds = 1 }: Wish,
	{ free, blocked, cost }: Options,
): Turn['options'] {
	return candidates
		.flatMap(({ x, y, anchor, cost: own }) => {
			const box = edgesOf({ x, y, width, height });
			if (!inside(box, free) || blocked.some((other) => overlap(box, other))) return [];
			return [{ total: own + minds * cost(box), standing: { id, box, anchor } }];
		})
		.sort((a, b) => a.total - b.total);
}

/** Whether two labels touch, or stand so close beside each other that they would be read as one name. */
function asOne(a: Box, b: Box): boolean {
	const apart = 0.3 * Math.min(a.bottom - a.top, b.bottom - b.top);
	return overlap({ ...a, left: a.left - apart, right: a.right + apart }, b);
}

/** Takes labels in an order, each the cheapest choice that touches no earlier one. */
function attempt(order: readonly Turn[]): { total: number; placed: Standing[] } {
	const placed: Standing[] = [];
	let total = 0;
	for (const { options, missing } of order) {
		const found = options.find(({ standing }) => !placed.some((other) => asOne(standing.box, other.box)));
		if (found) placed.push(found.standing);
		total += found?.total ?? missing;
	}
	return { total, placed };
}

/** How many of its choices each label tries to have first. */
const tries = 14;

/**
 * Places labels so that none touches another: in the order given, and again with each of the first choices of each label going
 * before all others; the cheapest attempt counts. Same wishes, same result.
 */
export function placeLabels(wishes: readonly Wish[], options: Options): Standing[] {
	const all = wishes.map((wish, i): Turn => {
		// To leave out the first label costs four times what the last does, which is more than any place where it would be read as meant.
		return { options: choices(wish, options), missing: 10_000 * (4 - (3 * i) / wishes.length) };
	});
	let best = attempt(all);
	for (const one of all) {
		const others = all.filter((other) => other !== one);
		for (const choice of one.options.slice(0, tries)) {
			const tried = attempt([{ ...one, options: [choice] }, ...others]);
			if (tried.total < best.total - 0.01) best = tried;
		}
	}
	return best.placed;
}

const edge = [-1, -0.5, 0, 0.5, 1];
const sides = edge
	.flatMap((fx) => edge.map((fy) => [fx, fy] as const))
	.filter(([fx, fy]) => Math.abs(fx) === 1 || Math.abs(fy) === 1);
/** Right of the mark reads best, then left, then above or below, then the corners. */
const preference = (fx: number, fy: number): number =>
	(fx === 1 ? 0 : fx === -1 ? 2 : 3) + Math.abs(fx * fy) * 2 + (fy > 0 ? 0.5 : 0);

/** Boxes around a spot at growing distances, px, beginning `radius` away from it. */
export function around(
	x: number,
	y: number,
	radius: number,
	width: number,
	height: number,
	reach: readonly number[],
): Candidate[] {
	return reach.flatMap((gap) =>
		sides.map(([fx, fy]): Candidate => {
			const away = (radius + gap) * (Math.abs(fx * fy) === 1 ? 0.75 : 1);
			const push = (f: number): number => (Math.abs(f) === 1 ? f * away : 0);
			return {
				x: x + push(fx) + ((fx - 1) * width) / 2,
				y: y + push(fy) + ((fy - 1) * height) / 2,
				anchor: fx === 1 ? 'start' : fx === -1 ? 'end' : 'middle',
				cost: gap + 2 * Math.max(0, gap - 12) + preference(fx, fy),
			};
		}),
	);
}
