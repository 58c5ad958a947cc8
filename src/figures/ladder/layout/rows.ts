import type { LadderEvent, LadderRung } from '../data.ts';
import type { Sizes } from './sizes.ts';
import type { Packed, RowId } from './strips.ts';

export interface Row {
	id: RowId;
	top: number;
	bottom: number;
	/** Lowest lane used, and the height of one lane, px. */
	low: number;
	pitch: number;
	lanes: number;
}

/** Where an event stands: on its rung, at the gate between two rungs or of its own, or off the ladder. */
export function rowOf(event: LadderEvent): RowId {
	if (event.rungTo !== undefined) return `gate${event.rungTo}`;
	if (event.rung !== null) return event.rung;
	return event.gate === undefined ? 'off' : `gate${event.gate}`;
}

/** The gates of a rung as they are written beside the ladder, one line each. */
export const gateLines = ({ gates }: LadderRung, { compact, low }: Sizes): string[] =>
	low ? [] : compact ? [gates.map(({ short }) => short).join(' · ')].filter(Boolean) : gates.map(({ label }) => label);

/** The rows from the top to the foot of the ladder. */
function ladderIds(rungs: readonly LadderRung[]): RowId[] {
	const upwards = rungs.flatMap(({ gates }, i): RowId[] => (gates.length > 0 ? [`gate${i}`, i] : [i]));
	return upwards.reverse();
}

/** The least height of what a finger presses, px. */
const finger = 24;

/** What a row needs, px: its lanes, at least `least` high each, or the room of its name. */
function heightOf(id: RowId, rungs: readonly LadderRung[], labels: readonly Packed[], sizes: Sizes, least: number) {
	const own = labels.filter(({ strip }) => strip.row === id);
	const lanes = own.map(({ lane }) => lane);
	const low = Math.min(0, ...lanes);
	const count = own.length > 0 ? Math.max(...lanes) - low + 1 : 0;
	const lines = Math.max(0, ...own.map(({ strip }) => strip.lines.length));
	const written = [0, sizes.label * 1.14 + 2, (sizes.label + sizes.small) * 1.14 + 2][lines] ?? 0;
	const pitch = Math.max(2.6 * sizes.r + 2, written, count > 1 ? least : 0);
	const gate = typeof id === 'string' ? rungs[Number(id.slice(4))] : undefined;
	const name = gate
		? gateLines(gate, sizes).length * sizes.small * 1.2 + 2
		: sizes.name + (sizes.low ? 1 : sizes.compact ? 2 : 8);
	const need = Math.max(name, count * pitch + (gate ? 0 : 2));
	return { id, low, lanes: count, pitch, need, gate: gate !== undefined };
}

/** Stacks the rows between two heights, px, and tells which should say less; rows with more lanes are taller, empty ones keep room for a name. */
export function stackRows(
	[top, bottom]: [number, number],
	rungs: readonly LadderRung[],
	labels: readonly Packed[],
	sizes: Sizes,
) {
	const space = bottom - top;
	const heights = (least: number) => ladderIds(rungs).map((id) => heightOf(id, rungs, labels, sizes, least));
	const total = (all: readonly { need: number }[]): number => all.reduce((sum, { need }) => sum + need, 0);
	// On a phone marks above each other are as far apart as a finger needs, where there is height.
	const apart = sizes.compact ? heights(finger) : [];
	const all = apart.length > 0 && total(apart) <= space ? apart : heights(0);
	const sum = total(all);
	const spare = Math.max(0, space - sum) / all.filter(({ gate }) => !gate).length;
	const scale = Math.min(1, space / sum);
	let y = top;
	const rows = all.map(({ id, low, lanes, pitch, need, gate }): Row => {
		const from = y;
		y += need * scale + (gate ? 0 : spare);
		return { id, top: from, bottom: y, low, lanes, pitch: pitch * scale };
	});
	const foot = footHeight(sizes);
	if (labels.some(({ strip }) => strip.row === 'off'))
		rows.push({ id: 'off', top: bottom, bottom: bottom + foot, low: 0, lanes: 1, pitch: foot });
	return {
		rows,
		/** Rows with a label out of its zone. */
		tooWide: labels.filter(({ fits }) => !fits).map(({ strip }) => strip.row),
		/** All rows, the tallest first, if together they are too high. */
		tooHigh: sum > space ? [...all].sort((a, b) => b.need - a.need).map(({ id }) => id) : [],
		/** So much too high that lines of text would touch. */
		crowded: scale < 0.735,
	};
}

/** The strip of the axis below the foot, which an outcome without a rung shares, px. */
export const footHeight = ({ label, r }: Sizes): number => Math.max(label * 1.2, 2.6 * r + 2) + 2;

/** The y of a lane of a row, px. */
export function laneY({ top, bottom, low, lanes, pitch }: Row, lane: number): number {
	return (top + bottom) / 2 + (lanes * pitch) / 2 - (lane - low + 0.5) * pitch;
}
