import { measure } from './measure.ts';
import type { Box, Picture } from './picture.ts';

const around = (boxes: readonly Box[]): Box => {
	const x = Math.min(...boxes.map((box) => box.x));
	const y = Math.min(...boxes.map((box) => box.y));
	const right = Math.max(...boxes.map((box) => box.x + box.w));
	const bottom = Math.max(...boxes.map((box) => box.y + box.h));
	return { x, y, w: right - x, h: bottom - y };
};
const meet = (a: Box, b: Box): boolean => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
const grown = ({ x, y, w, h }: Box, dx: number, dy: number): Box => ({
	x: x - dx,
	y: y - dy,
	w: w + 2 * dx,
	h: h + 2 * dy,
});

/** The side that a finger finds easily, px. */
const comfortable = 44;

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
	return new Map(
		tight.map((box, i) => {
			const others = tight.filter((_, j) => j !== i);
			const missing = { x: Math.max(0, comfortable - box.w) / 2, y: Math.max(0, comfortable - box.h) / 2 };
			const sizes = [1, 0.75, 0.5, 0.3, 0.15, 0.05].map((share) => grown(box, missing.x * share, missing.y * share));
			const free = sizes.find((size) => !others.some((other) => meet(size, other)));
			return [marks[i]?.id ?? '', free ?? box];
		}),
	);
}
