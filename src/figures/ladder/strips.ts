import { textWidth } from '../../lib/text-width.ts';
import type { RowId } from './rows.ts';
import type { Sizes } from './sizes.ts';

/** A mark with its label beside it, looking for a lane of its row. All lengths are px. */
export interface Strip {
	row: RowId;
	kind: 'main' | 'repeat' | 'article';
	x: number;
	r: number;
	lines: string[];
	/** How far marks and labels may reach. */
	zone: [number, number];
	/** Stands in the earlier band, which reads downwards like a list. */
	listed: boolean;
	/** The other end of a tie that runs through this strip's lane. */
	tieX?: number | undefined;
	/** A tie leaves this mark downwards, through the lanes below. */
	drops: boolean;
}

/** A lane counts upwards from the row's first; the side is where the label stands. */
export interface Packed {
	lane: number;
	side: 'right' | 'left';
	/** Left end of the label. */
	left: number;
	width: number;
	lines: string[];
	/** Whether the label stays in its zone. */
	fits: boolean;
}

export const lineSize = (strip: Pick<Strip, 'kind'>, line: number, sizes: Sizes): number =>
	line === 0 && strip.kind === 'main' ? sizes.label : sizes.small;
export const lineWeight = (strip: Pick<Strip, 'kind'>, line: number): 400 | 600 =>
	line === 0 && strip.kind === 'main' ? 600 : 400;

const between = 6;
const upAndDown = [0, 1, -1, 2, -2, 3, -3, 4, -4];
const down = [0, -1, -2, -3, -4, -5, -6];
const rank = { main: 0, repeat: 1, article: 2 };

interface Setting {
	side: Packed['side'];
	/** From where to where mark, label and tie reach. */
	reach: [number, number];
	left: number;
	width: number;
	fits: boolean;
}

/** The two ways of setting a strip, the preferred side first. */
function settings(strip: Strip, first: Packed['side'], sizes: Sizes): Setting[] {
	const width = Math.max(
		0,
		...strip.lines.map((text, i) => textWidth(text, lineSize(strip, i, sizes), lineWeight(strip, i))),
	);
	const half = strip.r * 1.3 + 1;
	const gap = half + 3;
	const ends = [strip.x, strip.tieX ?? strip.x];
	const [from, to] = [Math.min(...ends) - half, Math.max(...ends) + half];
	const set = (side: Packed['side']): Setting => {
		const left = side === 'right' ? strip.x + gap : strip.x - gap - width;
		const reach: [number, number] = [Math.min(from, left), Math.max(to, left + width)];
		const fits = side === 'right' ? reach[1] <= strip.zone[1] : left >= strip.zone[0];
		return { side, reach, left, width, fits };
	};
	if (strip.listed) return [set('right')];
	// A tie leaves the record's mark to the right and comes to the article's mark from the left: labels stand left of both.
	if (strip.tieX !== undefined) return [set('left')];
	const both = first === 'right' ? [set('right'), set('left')] : [set('left'), set('right')];
	return both.some(({ fits }) => fits) ? both.filter(({ fits }) => fits) : both;
}

/** One way of packing a row's strips into lanes. */
function packRow(
	strips: readonly Strip[],
	order: readonly number[],
	first: Packed['side'],
	sizes: Sizes,
): { packed: Map<number, Packed>; cost: number } {
	const taken: { lane: number; reach: [number, number]; stem?: boolean }[] = [];
	const packed = new Map<number, Packed>();
	let cost = 0;
	for (const index of order) {
		const strip = strips[index];
		if (!strip) continue;
		const lanes = strip.listed ? down : strip.kind === 'article' ? down.slice(1) : upAndDown;
		const free = (lane: number, [from, to]: [number, number]): boolean =>
			!taken.some(
				(t) =>
					t.lane === lane &&
					!(t.stem && strip.kind === 'article') &&
					from < t.reach[1] + between &&
					t.reach[0] < to + between,
			);
		const choices = settings(strip, first, sizes);
		const found = lanes.flatMap((lane) =>
			choices.filter(({ reach }) => free(lane, reach)).map((choice) => ({ lane, ...choice })),
		)[0];
		if (!found) throw new Error(`a row of the ladder has no lane left for “${strip.lines.join(', ')}”`);
		taken.push({ lane: found.lane, reach: found.reach });
		if (strip.drops)
			for (let lane = found.lane - 1; lane >= -6; lane -= 1)
				taken.push({ lane, reach: [strip.x, strip.x], stem: true });
		packed.set(index, {
			lane: found.lane,
			side: found.side,
			left: found.left,
			width: found.width,
			lines: strip.lines,
			fits: found.fits,
		});
		cost += Math.abs(found.lane) + (found.fits ? 0 : 100);
	}
	const used = [...packed.values()].map(({ lane }) => lane);
	return { packed, cost: cost + 10 * (Math.max(...used) - Math.min(...used)) };
}

/** Gives every strip a lane of its row in which neither mark nor label touches another, with as few lanes as possible. */
export function pack(strips: readonly Strip[], sizes: Sizes): Packed[] {
	const result: Packed[] = [];
	for (const row of new Set(strips.map((strip) => strip.row))) {
		const own = strips.flatMap((strip, index) => (strip.row === row ? [{ strip, index }] : []));
		const ways = ([1, -1] as const).flatMap((direction) => {
			const order = [...own]
				.sort(
					(a, b) =>
						Number(b.strip.listed) - Number(a.strip.listed) ||
						rank[a.strip.kind] - rank[b.strip.kind] ||
						direction * (a.strip.x - b.strip.x),
				)
				.map(({ index }) => index);
			return (['right', 'left'] as const).map((side) => packRow(strips, order, side, sizes));
		});
		const best = ways.reduce((a, b) => (b.cost < a.cost ? b : a));
		for (const [index, one] of best.packed) result[index] = one;
	}
	return result;
}
