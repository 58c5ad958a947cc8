import type { Pledge } from '../../content/schema.ts';
import type { ActorRole } from '../kit/actor-mark.ts';
import { textWidth } from '../kit/text-width.ts';
import { flow, leading, type Line } from '../kit/wrap.ts';
import type { Rect } from '../kit/rect.ts';
import type { Party } from './data.ts';

/** The head of one party's column. */
export interface Head {
	actor: ActorRole;
	x: number;
	/** Middle of the mark, px. */
	y: number;
	size: number;
	label: Line;
}

/** One promise as a line from promiser to promisee; `hops` are the columns that it passes. */
export interface Row extends Rect {
	id: string;
	lit: boolean;
	solid: boolean;
	lines: Line[];
	from: number;
	to: number;
	both: boolean;
	hops: number[];
}

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

/** The heads of the columns, in two or three levels where their names would touch. */
export function heads(grid: Grid): Head[] {
	const xs = columns(grid);
	const pitch = (xs[1] ?? 0) - (xs[0] ?? 0);
	const levels = levelsOf(grid.parties, pitch, grid.size);
	return grid.parties.map(({ name, actor }, i) => {
		const x = xs[i] ?? 0;
		const base = grid.y + grid.size + (i % levels) * (grid.size + 3);
		const y = grid.y + grid.head - 8;
		const width = textWidth(name, grid.size, 600);
		const label: Line = {
			x: Math.min(x - width / 2, grid.x + grid.width - width),
			y: base,
			text: name,
			size: grid.size,
			weight: 600,
			role: 'ink',
		};
		return { actor, x, y, size: 5, label };
	});
}

/** The column of a party by its name or another that it goes by; throws for one that has none. */
export function columnOf(parties: readonly Party[], name: string): number {
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
	const set = (top: number) =>
		flow(
			[{ text: promise.label, ...style }, ...gist],
			left,
			top,
			grid.labels - left + grid.x - (grid.gists ? 16 : 4),
			Infinity,
		);
	const height = set(0).y;
	const top = y + (grid.row - height) / 2;
	const { lines } = set(top);
	return [{ x, y: lines[0]?.y ?? Math.round(top + leading(size)), text: `${promise.year}`, ...style }, ...lines];
}

/** Promises as rows, in this order. */
export function rows(grid: Grid, promises: [string, Pledge][], lit: string[]): Row[] {
	const xs = columns(grid);
	return promises.map(([id, promise], i) => {
		const y = grid.y + grid.head + i * grid.row;
		const on = lit.includes(id);
		const [from, to] = [promise.from, promise.to].map(([name = '']) => columnOf(grid.parties, name)) as [
			number,
			number,
		];
		const [first, last] = [Math.min(from, to), Math.max(from, to)];
		return {
			id,
			x: grid.x,
			y,
			width: grid.width,
			height: grid.row,
			lit: on,
			solid: promise.mutualDefence,
			lines: labelOf(grid, promise, y, on),
			from: xs[from] ?? 0,
			to: xs[to] ?? 0,
			both: promise.from.length > 1,
			hops: xs.slice(first + 1, last),
		};
	});
}
