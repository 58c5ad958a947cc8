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
}

/** A lane counts upwards from the row's first; the side is where the label stands. */
export interface Packed {
	lane: number;
	side: 'right' | 'left';
	/** Left end of the label. */
	left: number;
	width: number;
	lines: string[];
}

export const lineSize = (strip: Pick<Strip, 'kind'>, line: number, sizes: Sizes): number =>
	line === 0 && strip.kind === 'main' ? sizes.label : sizes.small;
export const lineWeight = (strip: Pick<Strip, 'kind'>, line: number): 400 | 600 =>
	line === 0 && strip.kind === 'main' ? 600 : 400;

const between = 6;
const upAndDown = [0, 1, -1, 2, -2, 3, -3, 4, -4];
const down = [0, -1, -2, -3, -4, -5, -6];
const rank = { main: 0, repeat: 1, article: 2 };

/** The two ways of setting a strip: from where to where it reaches, and where its label begins. */
function settings(strip: Strip, sizes: Sizes): { side: Packed['side']; reach: [number, number]; left: number; width: number }[] {
	const width = Math.max(...strip.lines.map((text, i) => textWidth(text, lineSize(strip, i, sizes), lineWeight(strip, i))));
	const half = strip.r * 1.3 + 1;
	const gap = half + 3;
	const ends = [strip.x, strip.tieX ?? strip.x];
	const [first, last] = [Math.min(...ends) - half, Math.max(...ends) + half];
	const right = { side: 'right' as const, reach: [first, Math.max(last, strip.x + gap + width)] as [number, number], left: strip.x + gap, width };
	const left = { side: 'left' as const, reach: [Math.min(first, strip.x - gap - width), last] as [number, number], left: strip.x - gap - width, width };
	const fits = [right, left].filter(({ reach, side }) => (side === 'right' ? reach[1] <= strip.zone[1] : reach[0] >= strip.zone[0]));
	if (strip.listed) return [right];
	// A tie leaves a record's mark to the right and reaches an article's mark from the left, or along its label.
	if (strip.tieX !== undefined) return [left];
	return fits.length > 0 ? fits : [right];
}

/** Gives every strip the nearest lane of its row in which neither mark nor label touches another. */
export function pack(strips: readonly Strip[], sizes: Sizes): Packed[] {
	const taken: { row: RowId; lane: number; reach: [number, number] }[] = [];
	const result: Packed[] = [];
	const order = strips.map((strip, index) => ({ strip, index })).sort((a, b) => rank[a.strip.kind] - rank[b.strip.kind] || a.strip.x - b.strip.x);
	for (const { strip, index } of order) {
		const lanes = strip.listed ? down : strip.kind === 'article' ? down.slice(1) : upAndDown;
		const choices = settings(strip, sizes);
		const free = (lane: number, [from, to]: [number, number]): boolean =>
			!taken.some((t) => t.row === strip.row && t.lane === lane && from < t.reach[1] + between && t.reach[0] < to + between);
		const found = lanes.flatMap((lane) => choices.filter(({ reach }) => free(lane, reach)).map((choice) => ({ lane, ...choice })))[0];
		if (!found) throw new Error(`a row of the ladder has no lane left for “${strip.lines.join(', ')}”`);
		taken.push({ row: strip.row, lane: found.lane, reach: found.reach });
		result[index] = { lane: found.lane, side: found.side, left: found.left, width: found.width, lines: strip.lines };
	}
	return result;
}
