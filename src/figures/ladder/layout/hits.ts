import { measure } from './measure.ts';
import type { Box, Picture } from '../picture.ts';

const around = (boxes: readonly Box[]): Box => {
	const x = Math.min(...boxes.map((box) => box.x));
	const y = Math.min(...boxes.map((box) => box.y));
	const right = Math.max(...boxes.map((box) => box.x + box.w));
	const bottom = Math.max(...boxes.map((box) => box.y + box.h));
	return { x, y, w: right - x, h: bottom - y };
};
/** The side that a finger finds easily, px. */
const comfortable = 44;

/** How far a side grows before and after, px: evenly if it can, and up to half of the gap to the nearest neighbour. */
function growth(missing: number, gapsBefore: readonly number[], gapsAfter: readonly number[]): [number, number] {
	const room = (gaps: readonly number[]): number => Math.max(0, Math.min(Infinity, ...gaps) / 2);
	const want = Math.max(0, missing);
	const after = Math.min(room(gapsAfter), Math.max(want / 2, want - room(gapsBefore)));
	return [Math.min(room(gapsBefore), want - after), after];
}

/** Where a pointer means a mark: the mark with its label, up to 44 px each way as far as neighbours allow; by mark id. */
export function hitBoxes({ marks, texts }: Picture): Map<string, Box> {
	const tight = marks.map(({ id, x, y, r }): Box => {
		const own = texts.filter(({ mark }) => mark === id);
		const words = own.map((text): Box => {
			const w = measure(text.text, text.size, text.weight);
			return { x: text.anchor === 'start' ? text.x : text.x - w, y: text.y - text.size * 0.8, w, h: text.size };
		});
		const side = r * 1.3 + 1;
		return around([{ x: x - side, y: y - side, w: 2 * side, h: 2 * side }, ...words]);
	});
	const tall = tight.map((box, i) => {
		const others = tight.filter((other, j) => j !== i && other.x < box.x + box.w && box.x < other.x + other.w);
		const above = others.filter(({ y }) => y < box.y).map(({ y, h }) => box.y - y - h);
		const below = others.filter(({ y }) => y >= box.y).map(({ y }) => y - box.y - box.h);
		const [top, bottom] = growth(comfortable - box.h, above, below);
		return { ...box, y: box.y - top, h: box.h + top + bottom };
	});
	return new Map(
		tall.map((box, i) => {
			const others = tall.filter((other, j) => j !== i && other.y < box.y + box.h && box.y < other.y + other.h);
			const before = others.filter(({ x }) => x < box.x).map(({ x, w }) => box.x - x - w);
			const after = others.filter(({ x }) => x >= box.x).map(({ x }) => x - box.x - box.w);
			const [left, right] = growth(comfortable - box.w, before, after);
			return [marks[i]?.id ?? '', { ...box, x: box.x - left, w: box.w + left + right }];
		}),
	);
}
