import type { LadderRung } from '../data.ts';
import type { Occurrence } from './occurrences.ts';
import { rowOf, stackRows } from './rows.ts';
import type { Sizes } from './sizes.ts';
import { radius, type Spot, type Spread } from './spread.ts';
import { packRow, type Packed, type RowId, type Strip } from './strips.ts';

/** How much a label says, from the most to the least. */
const wordings: ((labels: Occurrence['labels']) => string[])[] = [
	({ name, note }) => (note ? [name, note] : [name]),
	({ name, note }) => [note ? `${name}, ${note}` : name],
	({ short, note }) => [note ? `${short}, ${note}` : short],
	({ short, least }) => [least ? `${short}, ${least}` : short],
	({ short }) => [short],
	() => [],
];
/** Height alone makes a label say no less than this, unless the lines would touch: then marks stand without words. */
const leastForHeight = 3;
const leastForWidth = 4;
/** The last of the wordings with a date, and the last with a name. */
const lastDated = 2;
const lastNamed = 4;

/** The first wording of a row: where marks are as near to each other as one day's they stand close, each with one line. */
function firstWording(own: readonly Spot[], { r }: Sizes): number {
	const dated = own.filter(({ band }) => band === 'main');
	return dated.some(({ x }, i) => dated.slice(i + 1).some((other) => Math.abs(other.x - x) < 2 * r)) ? 1 : 0;
}

/** The strip of an occurrence: how far it may reach, what it says, and whether a tie runs beside it. */
function stripOf(one: Spot, { list, cuts, ties }: Spread, texts: string[], sizes: Sizes): Strip {
	const tie = ties.find(({ from, to, via }) => via !== 'straight' && one.id === (via === 'along' ? from : to));
	const other = one.id === tie?.from ? tie.to : tie?.from;
	const conditions = cuts.find(({ id }) => id === 'conditions');
	const own = cuts.find(({ id }) => id === one.band);
	const dated = (one.band === 'after' ? own : cuts.find(({ id }) => id === 'main'))?.x1 ?? 0;
	const zone: [number, number] =
		one.band === 'conditions' && conditions ? [conditions.x0 + 2, conditions.x1] : [cuts[0]?.x0 ?? 0, dated - 2];
	const [bold, plain] = [{ size: sizes.label, weight: 600 } as const, { size: sizes.small, weight: 400 } as const];
	const lines = texts.map((text, i) => ({ text, ...(i === 0 && one.kind === 'main' ? bold : plain) }));
	return {
		...{ id: one.id, row: rowOf(one.event), kind: one.kind },
		...{ x: one.x, r: radius(one, sizes), lines, zone },
		listed: one.band === 'earlier',
		last: one.band === 'conditions',
		tieX: list.find(({ id }) => id === other)?.x,
		drops: ties.some(({ from, via }) => from === one.id && via === 'down'),
	};
}

/** Sets the labels of a state: all say as much as the height between top and foot lets them, the tallest rows less. */
export function settle(spread: Spread, span: [number, number], rungs: readonly LadderRung[], sizes: Sizes) {
	const rowIds = [...new Set(spread.list.map(({ event }) => rowOf(event)))];
	const ownOf = (row: RowId): Spot[] => spread.list.filter(({ event }) => rowOf(event) === row);
	// The strip below the foot has one line’s height.
	const said = new Map(rowIds.map((row) => [row, row === 'off' ? 1 : firstWording(ownOf(row), sizes)]));
	const wordsOf = (row: RowId): number => said.get(row) ?? 0;
	// A row that is set once more with the same words is the same row: one row changes at a time.
	const done = new Map<string, Packed[]>();
	const setRow = (row: RowId): Packed[] => {
		const key = `${row} ${wordsOf(row)}`;
		const known = done.get(key);
		if (known) return known;
		const say = wordings[wordsOf(row)];
		const strips = ownOf(row).map((one) => stripOf(one, spread, say?.(one.labels) ?? [], sizes));
		const labels = packRow(strips);
		done.set(key, labels);
		return labels;
	};
	for (;;) {
		const labels = rowIds.flatMap(setRow);
		const { rows, tooWide, tooHigh, crowded } = stackRows(span, rungs, labels, sizes);
		const row =
			tooWide.find((id) => wordsOf(id) < leastForWidth) ??
			tooHigh.find((id) => wordsOf(id) < leastForHeight) ??
			(crowded ? tooHigh.find((id) => wordsOf(id) < wordings.length - 1) : undefined);
		if (row === undefined) {
			const levels = labels.map(({ strip }) => wordsOf(strip.row));
			const upTo = (last: number): number => levels.filter((level) => level <= last).length;
			/** The labels row by row, and how many of them say a name, and how many a date. */
			return { labels, rows, named: upTo(lastNamed), dated: upTo(lastDated) };
		}
		said.set(row, wordsOf(row) + 1);
	}
}
