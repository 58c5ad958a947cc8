import { flow, type Block } from '../../figures/kit/wrap.ts';
import type { Drawn } from './drawn.ts';

/** A drawing before its words are said. */
export type Marks = Omit<Drawn, 'words' | 'cut'>;

/** A part of a drawing of known height that can stand anywhere. */
export interface Part {
	height: number;
	/** Draws the part with its top here. */
	at: (y: number) => Marks;
}

/** Drawings laid over each other. */
export const joined = (drawn: Marks[]): Marks => ({
	shapes: drawn.map(({ shapes }) => shapes).join(''),
	lines: drawn.flatMap(({ lines }) => lines),
	presses: drawn.flatMap(({ presses }) => presses),
});

/** Words in a column of this width. */
export function words(blocks: Block[], x: number, width: number): Part {
	return {
		height: flow(blocks, x, 0, width, Infinity).y,
		at: (y) => ({ shapes: '', lines: flow(blocks, x, y, width, Infinity).lines, presses: [] }),
	};
}

/** The height of parts below each other. */
export const tall = (parts: Part[], between: number): number =>
	parts.reduce((sum, { height }) => sum + height, 0) + between * Math.max(0, parts.length - 1);

/** Parts below each other from y on. */
export function stack(parts: Part[], y: number, between: number): Marks {
	let top = y;
	const drawn = parts.map((part) => {
		const made = part.at(top);
		top += part.height + between;
		return made;
	});
	return joined(drawn);
}

/** Parts below each other as one. */
export const column = (parts: Part[], between: number): Part => ({
	height: tall(parts, between),
	at: (y) => stack(parts, y, between),
});

/** A drawing enlarged by this factor. */
export const scaled = ({ shapes, lines, presses, words: said }: Drawn, by: number): Drawn => ({
	shapes: `<g transform="scale(${by})">${shapes}</g>`,
	lines: lines.map((line) => ({ ...line, x: line.x * by, y: line.y * by, size: line.size * by })),
	presses: presses.map((one) => ({
		...{ ...one, x: one.x * by, y: one.y * by },
		...{ width: one.width * by, height: one.height * by },
	})),
	words: said,
});

/** How much of its room a drawing may fill before it is enlarged no further. */
const air = 0.85;

/** A drawing of words, enlarged as far as there is room for all of it with air around. */
export function largest(draw: (width: number, height: number) => Drawn, width: number, height: number): Drawn {
	for (const by of [1.3, 1.2, 1.1]) {
		const drawn = draw(width / by, height / by);
		const ends = drawn.lines.flatMap(({ y, size }) => [y - size, y + size]);
		if (!drawn.cut && Math.max(...ends) - Math.min(...ends) < (air * height) / by) return scaled(drawn, by);
	}
	return draw(width, height);
}
