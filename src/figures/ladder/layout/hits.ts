import { textWidth } from '../../kit/text-width.ts';
import type { Rect } from '../../kit/rect.ts';
import type { Picture } from '../picture.ts';

/** The side that a finger finds easily, px. */
const comfortable = 44;

const around = (boxes: readonly Rect[]): Rect => {
	const x = Math.min(...boxes.map((box) => box.x));
	const y = Math.min(...boxes.map((box) => box.y));
	const right = Math.max(...boxes.map((box) => box.x + box.width));
	const bottom = Math.max(...boxes.map((box) => box.y + box.height));
	return { x, y, width: right - x, height: bottom - y };
};

/** Boxes with this side grown to the comfortable one: evenly if it can, and up to half of the gap to the nearest neighbour. */
function grown(boxes: readonly Rect[], side: 'width' | 'height'): Rect[] {
	const [at, other, across] = side === 'width' ? (['x', 'height', 'y'] as const) : (['y', 'width', 'x'] as const);
	return boxes.map((box, i) => {
		const beside = boxes.filter(
			(one, j) => j !== i && one[across] < box[across] + box[other] && box[across] < one[across] + one[other],
		);
		const room = (gaps: number[]): number => Math.max(0, Math.min(Infinity, ...gaps) / 2);
		const before = room(beside.filter((one) => one[at] < box[at]).map((one) => box[at] - one[at] - one[side]));
		const after = room(beside.filter((one) => one[at] >= box[at]).map((one) => one[at] - box[at] - box[side]));
		const want = Math.max(0, comfortable - box[side]);
		const end = Math.min(after, Math.max(want / 2, want - before));
		const start = Math.min(before, want - end);
		return { ...box, [at]: box[at] - start, [side]: box[side] + start + end };
	});
}

/** Where a pointer means a mark: the mark with its label, up to 44 px each way as far as neighbours allow; by mark id. */
export function hitBoxes({ marks, texts }: Picture): Map<string, Rect> {
	const tight = marks.map(({ id, x, y, r }): Rect => {
		const words = texts.flatMap(({ mark, text, size, weight, anchor, ...at }): Rect[] => {
			if (mark !== id) return [];
			const width = textWidth(text, size, weight);
			return [{ x: anchor === 'start' ? at.x : at.x - width, y: at.y - size * 0.8, width, height: size }];
		});
		const side = r * 1.3 + 1;
		return around([{ x: x - side, y: y - side, width: 2 * side, height: 2 * side }, ...words]);
	});
	return new Map(grown(grown(tight, 'height'), 'width').map((box, i) => [marks[i]?.id ?? '', box]));
}
