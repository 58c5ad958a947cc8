import { textWidth } from '../text-width.ts';
import { leading } from '../wrap.ts';
import { padOf, roomOf, type Block, type Mark } from './block.ts';
import { lines, type Piece } from './break.ts';
import type { Script, Shape, Word } from './types.ts';
import { round } from '../markup.ts';

/** Text that was set, and the y below it, px. */
export interface Set {
	words: Word[];
	shapes: Shape[];
	y: number;
}

/** The path of a rectangle with corners of radius `r`, px. */
export function boxPath(x: number, y: number, width: number, height: number, r = 3): string {
	const [w, h] = [round(width - 2 * r), round(height - 2 * r)];
	return `M${round(x + r)} ${round(y)}h${w}q${r} 0 ${r} ${r}v${h}q0 ${r} ${-r} ${r}h${-w}q${-r} 0 ${-r} ${-r}v${-h}q0 ${-r} ${r} ${-r}z`;
}

/** What a mark paints around a stretch of a line, so that it is told from others without its colour. */
function markShapes(as: Mark['as'], x: number, y: number, width: number, size: number): Shape[] {
	const [top, height] = [y - size * 0.98, size * 1.3];
	const pad = padOf(as, size);
	if (as === 'band')
		return [
			{ d: boxPath(x - pad, top, width + 2 * pad, height, 2), fill: 'sea' },
			{ d: `M${round(x - pad)} ${round(y + size * 0.3)}h${round(width + 2 * pad)}`, stroke: 'accent', width: 2.5 },
		];
	// Boxes of lines that follow each other don't touch, nor does one touch the tails of the letters above it.
	const d = boxPath(x - pad, y - size * 0.93, width + 2 * pad, size * 1.2, 4);
	if (as === 'full') return [{ d, fill: 'ink', stroke: 'ink', width: 1.5 }];
	return [{ d, fill: 'paper', stroke: 'ink', width: 1.5, ...(as === 'dash' && { dash: [4, 3] }) }];
}

/** A word parted where its letters change between English ones and others. */
function byScript(word: Word, within: Script | undefined): Word[] {
	if (!within) return [word];
	let { x } = word;
	return word.text.split(/([\u2e80-\u9fff\uff00-\uffef]+)/).flatMap((text, i): Word[] => {
		const at = x;
		x = round(x + textWidth(text, word.size, word.weight));
		const shown = text.trimStart();
		if (!shown) return [];
		const left = round(at + textWidth(' ', word.size, word.weight) * (text.length - shown.length));
		return [{ ...word, x: left, text: shown.trimEnd(), ...(i % 2 && { lang: within, weight: 400 }) }];
	});
}

/** One line from (x, y) on, cut where marks begin and end. */
function setLine(block: Block, piece: Piece, x: number, y: number): Pick<Set, 'words' | 'shapes'> {
	const { size, weight = 400, role = 'ink', lang } = block;
	// Only one weight of the letters for Japanese and Chinese is at hand.
	const style = { size, weight: lang ? (400 as const) : weight, ...(lang && { lang }) };
	const words: Word[] = [];
	const shapes: Shape[] = [];
	let boxes = 0;
	const at = (index: number) => x + textWidth(piece.text.slice(0, index), size, style.weight) + boxes;
	for (const { from, to, as } of piece.cuts) {
		const room = as ? roomOf(as, size) : 0;
		boxes += room;
		const text = piece.text.slice(from, to);
		const left = at(from) + (text.length - text.trimStart().length ? textWidth(' ', size, style.weight) : 0);
		const shown = text.trim();
		if (!shown) continue;
		if (as) shapes.push(...markShapes(as, left, y, textWidth(shown, size, style.weight), size));
		const word: Word = {
			x: round(left),
			y: Math.round(y),
			text: shown,
			role: as === 'full' ? 'paper' : role,
			...style,
		};
		words.push(...byScript(word, block.within));
		boxes += room;
	}
	return { words, shapes };
}

/** Sets blocks below each other from (x, y) in lines of at most `width` px. */
export function set(blocks: Block[], x: number, y: number, width: number): Set {
	const all: Set = { words: [], shapes: [], y };
	blocks.forEach((block, i) => {
		all.y += i === 0 ? 0 : (block.gap ?? 0);
		for (const piece of lines(block, width)) {
			const line = setLine(block, piece, x, all.y + block.size);
			all.words.push(...line.words);
			all.shapes.push(...line.shapes);
			all.y += leading(block.size) + (block.lang ? Math.round(block.size * 0.12) : 0);
		}
	});
	return all;
}

/** The width of the widest line of a text that is not broken, px. */
export const lineWidth = ({ text, size, weight = 400, lang }: Block): number =>
	textWidth(text, size, lang ? 400 : weight);
