import { textWidth } from '../../kit/text-width.ts';
import type { Text } from '../picture.ts';

/** A rung, the gate before a rung, or the strip below the foot for an outcome without a rung. */
export type RowId = number | `gate${number}` | 'off';

/** A mark with its label beside it, looking for a lane of its row. All lengths are px. */
export interface Strip {
	/** That of its occurrence. */
	id: string;
	row: RowId;
	kind: 'main' | 'repeat' | 'article';
	x: number;
	r: number;
	lines: Pick<Text, 'text' | 'size' | 'weight'>[];
	/** How far marks and labels may reach. */
	zone: [number, number];
	/** Stands in the earlier band, which reads downwards like a list. */
	listed: boolean;
	/** The zone ends at the frame's edge: a label without room reaches out to the left, and elsewhere to the right, where no names of rungs are. */
	last: boolean;
	/** The other end of a tie that runs through this strip's lane. */
	tieX?: number | undefined;
	/** A tie leaves this mark downwards, through the lanes below. */
	drops: boolean;
}

/** A lane counts upwards from the row's first; the side is where the label stands. */
export interface Packed {
	strip: Strip;
	lane: number;
	side: 'right' | 'left';
	/** Left end of the label. */
	left: number;
	width: number;
	/** Whether the label stays in its zone. */
	fits: boolean;
}

const between = 6;
const upAndDown = [0, 1, -1, 2, -2, 3, -3, 4, -4];
const down = [0, -1, -2, -3, -4, -5, -6];
const rank = { main: 0, repeat: 1, article: 2 };

/** A label at one side of its mark, and from where to where mark, label and tie reach. */
type Setting = Omit<Packed, 'strip' | 'lane'> & { reach: [number, number] };

/** The ways of setting a strip at two sides, of which the first is preferred. */
function settings(strip: Strip, sides: readonly Packed['side'][]): Setting[] {
	const width = Math.max(0, ...strip.lines.map(({ text, size, weight }) => textWidth(text, size, weight)));
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
	const fitting = sides.map(set).filter(({ fits }) => fits);
	return fitting.length > 0 ? fitting : [set(strip.last ? 'left' : 'right')];
}

/** One way of packing a row: the strips in this order, labels on this side where either will do. */
function packInOrder(
	strips: readonly Strip[],
	choices: ReadonlyMap<Strip, Setting[]>,
): { packed: Map<Strip, Packed>; cost: number } {
	const taken: { lane: number; reach: [number, number]; stem?: boolean }[] = [];
	const packed = new Map<Strip, Packed>();
	let cost = 0;
	for (const strip of strips) {
		const lanes = strip.listed ? down : strip.kind === 'article' ? down.slice(1) : upAndDown;
		const free = (lane: number, [from, to]: [number, number]): boolean =>
			!taken.some(
				(t) =>
					t.lane === lane &&
					!(t.stem && strip.kind === 'article') &&
					from < t.reach[1] + between &&
					t.reach[0] < to + between,
			);
		const own = choices.get(strip) ?? [];
		const lane = lanes.find((one) => own.some(({ reach }) => free(one, reach)));
		const found = own.find(({ reach }) => lane !== undefined && free(lane, reach));
		if (lane === undefined || !found)
			throw new Error(`a row of the ladder has no lane left for “${strip.lines.map(({ text }) => text).join(', ')}”`);
		const { reach, ...label } = found;
		taken.push({ lane, reach });
		if (strip.drops)
			for (let below = lane - 1; below >= -6; below -= 1)
				taken.push({ lane: below, reach: [strip.x, strip.x], stem: true });
		packed.set(strip, { strip, lane, ...label });
		cost += Math.abs(lane) + (label.fits ? 0 : 100);
	}
	const used = [...packed.values()].map(({ lane }) => lane);
	return { packed, cost: cost + 10 * (Math.max(...used) - Math.min(...used)) };
}

/** Gives every strip of a row a lane in which neither mark nor label touches another, with as few lanes as possible. */
export function packRow(strips: readonly Strip[]): Packed[] {
	const sides = [['right', 'left'] as const, ['left', 'right'] as const];
	// A strip alone has one way.
	const ways = sides.slice(0, strips.length).flatMap((both) => {
		const choices = new Map(strips.map((strip) => [strip, settings(strip, both)]));
		return [1, -1].slice(0, strips.length).map((direction) =>
			packInOrder(
				[...strips].sort(
					(a, b) => Number(b.listed) - Number(a.listed) || rank[a.kind] - rank[b.kind] || direction * (a.x - b.x),
				),
				choices,
			),
		);
	});
	const best = ways.reduce((a, b) => (b.cost < a.cost ? b : a));
	return strips.flatMap((strip) => best.packed.get(strip) ?? []);
}
