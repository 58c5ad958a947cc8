import type { Pledge } from '../../content/schema.ts';
import { textWidth } from '../kit/text-width.ts';
import { flow, leading, type Line } from '../kit/wrap.ts';
import type { Rect } from '../kit/rect.ts';
import type { Party } from './data.ts';

/** How the rows are laid out: the width of their labels, the height of heads and rows, text size, and whether the gist stands under a label. */
export interface Grid extends Rect {
	labels: number;
	head: number;
	row: number;
	size: number;
	gists: boolean;
	/** From left to right: neighbours share the treaties of mutual defence. */
	parties: readonly Party[];
}

/** Middle of each party's column, px. */
export function columns({ x, width, labels, parties }: Grid): number[] {
	const pitch = (width - labels) / parties.length;
	return parties.map((_, i) => Math.round(x + labels + (i + 0.5) * pitch));
}

/** On how many levels the names of the parties stand, so that none touches another, for columns this far apart. */
export function levelsOf(parties: readonly Party[], pitch: number, size: number): number {
	const longest = Math.max(...parties.map(({ name }) => textWidth(name, size, 600)));
	if (pitch >= longest + 8) return 1;
	return 2 * pitch >= longest ? 2 : 3;
}

/** The heads of the columns, each with the middle of its mark, in two or three levels where their names would touch. */
export function heads(grid: Grid) {
	const xs = columns(grid);
	const pitch = (xs[1] ?? 0) - (xs[0] ?? 0);
	const levels = levelsOf(grid.parties, pitch, grid.size);
	return grid.parties.map(({ name, actor }, i) => {
		const x = xs[i] ?? 0;
		const { size } = grid;
		const width = textWidth(name, size, 600);
		const left = Math.min(x - width / 2, grid.x + grid.width - width);
		const base = grid.y + size + (i % levels) * (size + 3);
		const label: Line = { x: left, y: base, text: name, size, weight: 600, role: 'ink' };
		return { actor, x, y: grid.y + grid.head - 8, size: 5, label };
	});
}

/** The column of a party by its name or another that it goes by; throws for one that has none. */
export function columnOf(parties: readonly Party[], name = ''): number {
	const found = parties.findIndex((party) => party.name === name || party.also.includes(name));
	if (found < 0) throw new Error(`“${name}” has no column among the promises`);
	return found;
}

/** The year and the label of a promise, and its gist below them where there is room, in the middle of a row's height. */
function labelOf(grid: Grid, promise: Pledge, y: number, lit: boolean): Line[] {
	const { size } = grid;
	const x = grid.x + 8;
	const left = x + Math.ceil(textWidth('0000', size, 600)) + Math.round(size * 0.6);
	const style = { size, weight: lit ? 600 : 400, role: lit ? 'ink' : 'soft' } as const;
	const gist = grid.gists ? [{ text: promise.gist, size: Math.max(14, size - 2), role: 'soft' as const }] : [];
	const width = grid.labels - left + grid.x - (grid.gists ? 16 : 4);
	const set = (top: number) => flow([{ text: promise.label, ...style }, ...gist], left, top, width, Infinity);
	const top = y + (grid.row - set(0).y) / 2;
	const { lines } = set(top);
	return [{ x, y: lines[0]?.y ?? Math.round(top + leading(size)), text: `${promise.year}`, ...style }, ...lines];
}

/** Promises as rows, in this order: each a line from promiser to promisee; `hops` are the columns that it passes. */
export function rows(grid: Grid, promises: [string, Pledge][], lit: string[]) {
	const xs = columns(grid);
	return promises.map(([id, promise], i) => {
		const y = grid.y + grid.head + i * grid.row;
		const on = lit.includes(id);
		const [from, to] = [columnOf(grid.parties, promise.from[0]), columnOf(grid.parties, promise.to[0])];
		return {
			...{ id, x: grid.x, y, width: grid.width, height: grid.row },
			...{ lit: on, solid: promise.mutualDefence, lines: labelOf(grid, promise, y, on) },
			...{ from: xs[from] ?? 0, to: xs[to] ?? 0, both: promise.from.length > 1 },
			hops: xs.slice(Math.min(from, to) + 1, Math.max(from, to)),
		};
	});
}
export type Row = ReturnType<typeof rows>[number];
