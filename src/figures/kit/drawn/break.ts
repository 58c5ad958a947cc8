import { textUnits } from '../text-width.ts';
import { unspacedParts } from '../unspaced.ts';
import { inRows, withNumbersKept } from '../wrap.ts';
import { roomOf, type Block, type Mark } from './block.ts';

/** A line of a text, and its stretches from mark to mark. */
export interface Piece {
	text: string;
	cuts: { from: number; to: number; as?: Mark['as'] }[];
}

/** Marks of at most so many letters are not broken over two lines. */
const longestWhole = 24;

/** Cutting takes long, and a layout asks for the same text at many sizes. */
const cut = new Map<string, string[]>();

/** Japanese or Chinese cut where a line may end. */
function phrases(text: string, lang: string): string[] {
	const made = cut.get(lang + text) ?? unspacedParts(text, lang);
	cut.set(lang + text, made);
	return made;
}

/** Where the marks of a text begin and end in it; a mark whose words it has not is left out. */
const spans = ({ text, marks = [] }: Block) =>
	marks
		.filter(({ text: marked }) => text.includes(marked))
		.map(({ text: marked, as }) => ({ from: text.indexOf(marked), to: text.indexOf(marked) + marked.length, as }))
		.sort((a, b) => a.from - b.from);

/** A text cut behind its spaces, but not before a dot or within a date. Not split by what stands before, which Safari reads from 16.4 on. */
const behindSpaces = (text: string): string[] =>
	withNumbersKept(text).match(/(?:\S|\u00a0|\s(?=·))*(?:[^\S\u00a0](?!·)|\S$)/g) ?? [text];

/** A text cut where a line may end, which is nowhere within a short mark. */
function parts(block: Block): string[] {
	const { text, lang } = block;
	const marked = spans(block).filter(({ from, to }) => to - from <= longestWhole);
	const joined: string[] = [];
	let at = 0;
	for (const part of lang ? phrases(text, lang) : behindSpaces(text)) {
		const start = at;
		const last = joined.at(-1);
		if (last !== undefined && marked.some(({ from, to }) => from < start && start < to))
			joined[joined.length - 1] = last + part;
		else joined.push(part);
		at += part.length;
	}
	return joined;
}

/** The stretches of a line that begins at `start` in its text. */
function cutsOf(block: Block, text: string, start: number): Piece['cuts'] {
	const cuts: Piece['cuts'] = [];
	let at = 0;
	for (const { from, to, as } of spans(block)) {
		const [begin, end] = [Math.max(0, from - start), Math.min(text.length, to - start)];
		if (end <= begin) continue;
		if (begin > at) cuts.push({ from: at, to: begin });
		cuts.push({ from: begin, to: end, as });
		at = end;
	}
	if (at < text.length) cuts.push({ from: at, to: text.length });
	return cuts;
}

/** What is wider than a line: Japanese and Chinese are cut between words, and words that are wider still between letters; others at their spaces. */
const pieces = (part: string, lang: string | undefined, isWide: (text: string) => boolean): string[] =>
	lang
		? phrases(part, 'und').flatMap((word) => (isWide(word) ? [...word] : [word]))
		: (part.match(/\S*\s|\S+$/g) ?? [part]);

/** A text in lines of at most `width` px, each with its stretches; a part that is wider stands alone. */
export function lines(block: Block, width: number): Piece[] {
	const { size, weight = 400, lang } = block;
	const boxes = (block.marks ?? []).reduce((sum, { as }) => sum + 2 * roomOf(as, size), 0);
	const units = (text: string): number => textUnits(text, lang ? 400 : weight);
	const most = ((width - boxes) * 1000) / size;
	const isWide = (text: string): boolean => units(text.trimEnd()) > most;
	const small = parts(block).flatMap((part) => (isWide(part) ? pieces(part, lang, isWide) : [part]));
	let start = 0;
	return inRows(small, units, most).map((row) => {
		const text = block.text.slice(start, start + row.join('').length);
		const piece = { text, cuts: cutsOf(block, text, start) };
		start += text.length;
		return piece;
	});
}
