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

/** A word that is shorter than this share of a line does not stand alone on the last one. */
const shortest = 0.2;

/** Takes a word over to a last line on which a short one would stand alone; `units` measures, as `most` does a line, in one unit. */
function keepCompany(rows: string[][], units: (text: string) => number, most: number): void {
	const [above = [], last = []] = rows.slice(-2);
	const [[word = ''], before = ''] = [last, above.at(-1)];
	if (last.length !== 1 || above.length < 2 || !/\s$/.test(before) || units(word.trim()) > most * shortest) return;
	if (units((before + word).trim()) <= most) last.unshift(...above.splice(-1));
}

/** Sets parts of a text, each with the space behind it, in lines of at most `most`, in what `units` measures; a wider part stands alone. */
export function inRows(parts: readonly string[], units: (text: string) => number, most: number): string[][] {
	const rows: string[][] = [];
	/** Of the last line, with the space at its end. */
	let long = 0;
	for (const part of parts) {
		const last = rows.at(-1);
		const goesOn = last !== undefined && long + units(part.trimEnd()) <= most;
		if (goesOn) last.push(part);
		else rows.push([part]);
		long = (goesOn ? long : 0) + units(part);
	}
	keepCompany(rows, units, most);
	return rows;
}

/** Text with a no-break space between a number of one or two digits and the word behind it, as in a date; as long as before. */
export const withNumbersKept = (text: string): string => text.replace(/(^|[\s(“])(\d\d?) (?=[^\s\d·–])/g, '$1$2\u00a0');

/** Breaks text between words into lines of at most `width` px, none of which begins with a dot between words or ends with the day of a date; a longer word stands alone on its line. */
export function wrap(text: string, width: number, size: number, weight: 400 | 600 = 400): string[] {
	const units = (words: string): number => textUnits(words, weight);
	const most = (width * 1000) / size;
	const parts = withNumbersKept(text)
		.split(/[^\S\u00a0]+(?![\s·])/)
		.flatMap((piece) => (units(piece) > most ? piece.split('\u00a0') : [piece]))
		.flatMap((piece) => unspacedParts(piece).map((word, i, { length }) => (i === length - 1 ? `${word} ` : word)));
	return inRows(parts, units, most).map((row) => row.join('').replaceAll('\u00a0', ' ').trimEnd());
}

/** Sets blocks below each other from (x, y); a block that doesn't fit whole above `bottom` is left out, as are those after it. Gives the y below the last line, and how many blocks were set. */
export function flow(blocks: Block[], x: number, y: number, width: number, bottom: number) {
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
