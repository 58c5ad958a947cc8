import { textUnits } from './text-width.ts';
import { unspacedParts } from './unspaced.ts';

/** A piece of text to set: size in px, `gap` the px above it. */
export interface Block {
	text: string;
	size: number;
	weight?: 400 | 600;
	role?: 'ink' | 'soft' | 'paper';
	gap?: number;
}

/** One line of set text, its baseline at y, px. */
export interface Line {
	x: number;
	y: number;
	text: string;
	size: number;
	weight: 400 | 600;
	role: 'ink' | 'soft' | 'paper';
}

/** The distance of two baselines for a text size, px. */
export const leading = (size: number): number => Math.round(size * 1.32);

/** Breaks text between words into lines of at most `width` px; a longer word stands alone on its line. */
export function wrap(text: string, width: number, size: number, weight: 400 | 600 = 400): string[] {
	const lines: string[] = [];
	const pieces = text
		.split(/\s+/)
		.flatMap((piece) => unspacedParts(piece).map((word, i) => ({ word, space: i === 0 ? ' ' : '' })));
	const most = (width * 1000) / size;
	let long = 0;
	for (const { word, space } of pieces) {
		const last = lines.at(-1);
		const more = textUnits(space, weight) + textUnits(word, weight);
		if (last !== undefined && long + more <= most) {
			lines[lines.length - 1] = `${last}${space}${word}`;
			long += more;
		} else {
			lines.push(word);
			long = textUnits(word, weight);
		}
	}
	return lines;
}

/** Text that was set: its lines, the y below the last of them, and how many blocks it is. */
export interface Flow {
	lines: Line[];
	y: number;
	count: number;
}

/** Sets blocks below each other from (x, y); a block that doesn't fit whole above `bottom` is left out, as are those after it. */
export function flow(blocks: Block[], x: number, y: number, width: number, bottom: number): Flow {
	const lines: Line[] = [];
	let top = y;
	let count = 0;
	for (const { text, size, weight = 400, role = 'ink', gap = 0 } of blocks) {
		const rows = wrap(text, width, size, weight);
		const end = top + gap + rows.length * leading(size);
		if (end > bottom) break;
		rows.forEach((row, i) =>
			lines.push({ x, y: Math.round(top + gap + i * leading(size) + size), text: row, size, weight, role }),
		);
		top = end;
		count += 1;
	}
	return { lines, y: top, count };
}
