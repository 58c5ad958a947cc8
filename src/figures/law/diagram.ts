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
function wordOf({ words }: LawData, label: string, [x, y]: Point, lit: boolean, size: number): { word?: Line } {
	const [first] = label.split(/[\s,]/);
	const text = [words.yes, words.no].find((word) => word === first);
	return text ? { word: { x, y, text, size, weight: 400, role: lit ? 'ink' : 'soft' } } : {};
}

/** The points of the connector between two boxes, and where its word stands; `gap` and `between` part columns and rows, px. */
function route({ start, shut }: LawData, from: Box, to: Box, gap: number, between: number): [points: Point[], Point] {
	const y = from.y + from.height / 2;
	const toY = to.y + to.height / 2;
	const right = from.x + from.width;
	const middle = from.x + from.width / 2;
	const foot = from.y + from.height;
	if (to.id === shut)
		return [[at(middle, foot), at(middle, foot + Math.min(9, between - 4))], at(middle + 12, foot + 12)];
	if (from.id === start) {
		const trunk = right + gap / 2;
		return [[at(right, y), at(trunk, y), at(trunk, toY), at(to.x, toY)], at(trunk, toY)];
	}
	if (from.y === to.y) return [[at(right, y), at(to.x, y)], at(right + 4, y - 6)];
	// What leads up stands beside what leads down, so that the two do not run into each other.
	const up = to.y < from.y;
	const x = up ? middle + from.width / 4 : middle;
	const edge = up ? from.y : foot;
	const end = from.x === to.x ? [at(x, up ? to.y + to.height : to.y)] : [at(x, toY), at(to.x, toY)];
	return [[at(x, edge), ...end], at(x + 6, up ? from.y - 4 : edge + 12)];
}

/** The whole path as boxes and connectors in this rectangle, with text of this size in px. */
export function diagram(data: LawData, walk: Walk, area: Rect, size: number): { boxes: Box[]; links: Link[] } {
	const places = Object.entries(data.grid);
	const columns = 1 + Math.max(...places.map(([, [column]]) => column));
	const rows = 1 + Math.max(...places.map(([, [, row]]) => row));
	const gap = Math.round(Math.min(48, area.width * 0.032));
	const width = (area.width - gap * (columns - 1)) / columns;
	const between = Math.round(Math.max(16, Math.min(20, (area.height / rows) * 0.26)));
	const height = (area.height - between * (rows - 1)) / rows;
	const boxes = places.map(([id, [column, row]]) => {
		const [x, y] = [area.x + column * (width + gap), area.y + row * (height + between)];
		return boxOf(data, id, { x, y, width, height }, walk, size);
	});
	const links = boxes.flatMap((from) =>
		gateOf(data, from.id).answers.flatMap(({ label, to }): Link[] => {
			const target = boxes.find(({ id }) => id === to);
			if (!target) return [];
			const lit = [from.id, to].every((id) => walk.lit.includes(id));
			const [points, place] = route(data, from, target, gap, between);
			return [{ points, lit, shut: to === data.shut, ...wordOf(data, label, place, lit, size) }];
		}),
	);
	// Lit connectors are drawn last, so that they lie over the others where both share the trunk.
	return { boxes, links: links.sort((a, b) => Number(a.lit) - Number(b.lit)) };
}
