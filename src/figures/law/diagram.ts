import { flow, type Block, type Line } from '../kit/wrap.ts';
import type { LawData } from './data.ts';
import type { Rect } from '../kit/rect.ts';
import { gateOf, type Walk } from './walk.ts';

/** One gate drawn as a box; `mark` is how strongly. */
export interface Box extends Rect {
	id: string;
	kind: 'question' | 'outcome';
	mark: 'here' | 'lit' | 'unlit';
	lines: Line[];
}

type Point = [x: number, y: number];
export const at = (x: number, y: number): Point => [x, y];

/** A connector through these points, px; a `shut` one ends at a bar. */
export interface Link {
	points: Point[];
	lit: boolean;
	shut: boolean;
	word?: Line;
}

export interface Diagram {
	boxes: Box[];
	links: Link[];
}

/** Below this height two lines of a label no longer fit a box, px. */
export const leastHeight = 408;

/** A box with its label set in the middle of its height. */
export function boxOf(data: LawData, id: string, rect: Rect, walk: Walk, size: number): Box {
	const { kind, label } = gateOf(data, id);
	const mark = walk.trail.at(-1) === id ? 'here' : walk.lit.includes(id) ? 'lit' : 'unlit';
	const weight = mark === 'unlit' ? 400 : 600;
	const role = { here: 'paper', lit: 'ink', unlit: 'soft' } as const;
	// Round ends take room from the corners of the label.
	const [left, right] = kind === 'outcome' ? [14, 12] : [10, 6];
	const words: Block[] = [{ text: label, size, weight, role: role[mark] }];
	const set = (y: number) => flow(words, rect.x + left, y, rect.width - left - right, Infinity);
	const { lines } = set(rect.y + (rect.height - set(0).y) / 2);
	return { ...rect, id, kind, mark, lines };
}

/** “Yes” or “No” beside a connector, if the answer begins so. */
function wordOf(
	{ words: { yes, no } }: LawData,
	label: string,
	[x, y]: Point,
	lit: boolean,
	size: number,
): Line | undefined {
	const [first] = label.split(/[\s,]/);
	const text = [yes, no].find((word) => word === first);
	if (!text) return undefined;
	return { x, y, text, size, weight: 400, role: lit ? 'ink' : 'soft' };
}

/** The points of the connector between two boxes, and where its word stands. */
function route({ start }: LawData, from: Box, to: Box, gap: number): { points: Point[]; word: Point } {
	const y = from.y + from.height / 2;
	const toY = to.y + to.height / 2;
	const right = from.x + from.width;
	const middle = from.x + from.width / 2;
	if (from.id === start) {
		const trunk = right + gap / 2;
		return { points: [at(right, y), at(trunk, y), at(trunk, toY), at(to.x, toY)], word: [trunk, toY] };
	}
	if (from.y === to.y) return { points: [at(right, y), at(to.x, y)], word: [right + 4, y - 6] };
	// What leads up stands beside what leads down, so that the two do not run into each other.
	const up = to.y < from.y;
	const x = up ? middle + from.width / 4 : middle;
	const edge = up ? from.y : from.y + from.height;
	const end = from.x === to.x ? [at(x, up ? to.y + to.height : to.y)] : [at(x, toY), at(to.x, toY)];
	return { points: [at(x, edge), ...end], word: [x + 6, up ? from.y - 4 : edge + 12] };
}

/** The whole path as boxes and connectors in this rectangle, with text of this size in px. */
export function diagram(data: LawData, walk: Walk, area: Rect, size: number): Diagram {
	const places = Object.entries(data.grid);
	const columns = 1 + Math.max(...places.map(([, [column]]) => column));
	const rows = 1 + Math.max(...places.map(([, [, row]]) => row));
	const gap = Math.round(Math.min(48, area.width * 0.032));
	const width = (area.width - gap * (columns - 1)) / columns;
	const between = Math.round(Math.max(16, Math.min(20, (area.height / rows) * 0.26)));
	const height = (area.height - between * (rows - 1)) / rows;
	const boxes = places.map(([id, [column, row]]) =>
		boxOf(
			data,
			id,
			{ x: area.x + column * (width + gap), y: area.y + row * (height + between), width, height },
			walk,
			size,
		),
	);
	const boxIn = new Map(boxes.map((box) => [box.id, box]));
	const lit = (id: string) => walk.lit.includes(id);
	const links = boxes.flatMap((from) =>
		gateOf(data, from.id).answers.flatMap(({ label, to }): Link[] => {
			const target = boxIn.get(to);
			if (!target) return [];
			const both = lit(from.id) && lit(to);
			if (to === data.shut) {
				const x = from.x + from.width / 2;
				const y = from.y + from.height;
				const word = wordOf(data, label, [x + 12, y + 12], both, size);
				const points = [at(x, y), at(x, y + Math.min(9, between - 4))];
				return [{ points, lit: both, shut: true, ...(word && { word }) }];
			}
			const { points, word } = route(data, from, target, gap);
			const set = wordOf(data, label, word, both, size);
			return [{ points, lit: both, shut: false, ...(set && { word: set }) }];
		}),
	);
	// Lit connectors are drawn last, so that they lie over the others where both share the trunk.
	return { boxes, links: links.sort((a, b) => Number(a.lit) - Number(b.lit)) };
}
