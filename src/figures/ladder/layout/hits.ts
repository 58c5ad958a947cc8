import { textWidth } from '../../kit/text-width.ts';
import type { Rect } from '../../kit/rect.ts';
import type { Picture } from '../picture.ts';

const around = (boxes: readonly Rect[]): Rect => {
	const x = Math.min(...boxes.map((box) => box.x));
	const y = Math.min(...boxes.map((box) => box.y));
	const right = Math.max(...boxes.map((box) => box.x + box.width));
	const bottom = Math.max(...boxes.map((box) => box.y + box.height));
	return { x, y, width: right - x, height: bottom - y };
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
export function hitBoxes({ marks, texts }: Picture): Map<string, Rect> {
	const tight = marks.map(({ id, x, y, r }): Rect => {
		const own = texts.filter(({ mark }) => mark === id);
		const words = own.map((text): Rect => {
			const width = textWidth(text.text, text.size, text.weight);
			return {
				x: text.anchor === 'start' ? text.x : text.x - width,
				y: text.y - text.size * 0.8,
				width,
				height: text.size,
			};
		});
		const side = r * 1.3 + 1;
		return around([{ x: x - side, y: y - side, width: 2 * side, height: 2 * side }, ...words]);
	});
	const tall = tight.map((box, i) => {
		const others = tight.filter((other, j) => j !== i && other.x < box.x + box.width && box.x < other.x + other.width);
		const above = others.filter(({ y }) => y < box.y).map(({ y, height }) => box.y - y - height);
		const below = others.filter(({ y }) => y >= box.y).map(({ y }) => y - box.y - box.height);
		const [top, bottom] = growth(comfortable - box.height, above, below);
		return { ...box, y: box.y - top, height: box.height + top + bottom };
	});
	return new Map(
		tall.map((box, i) => {
			const others = tall.filter(
				(other, j) => j !== i && other.y < box.y + box.height && box.y < other.y + other.height,
			);
			const before = others.filter(({ x }) => x < box.x).map(({ x, width }) => box.x - x - width);
			const after = others.filter(({ x }) => x >= box.x).map(({ x }) => x - box.x - box.width);
			const [left, right] = growth(comfortable - box.width, before, after);
			return [marks[i]?.id ?? '', { ...box, x: box.x - left, width: box.width + left + right }];
		}),
	);
}
