import { dayNumber } from '../../../lib/dates.ts';

/** The first and the last day of the axis, in ISO order. */
export interface Axis {
	from: string;
	to: string;
}

/** The parts of the time axis: older and undated items, the dispute to scale, what came after, what has no date. */
export type BandId = 'earlier' | 'main' | 'after' | 'conditions';

export interface Band {
	id: BandId;
	x0: number;
	x1: number;
}

/** How many marks stand in each band, whether the state keeps the earlier band, and the width of that band, px. */
export interface Needs {
	counts: Record<BandId, number>;
	keepEarlier: boolean;
	earlierPx: number;
	afterPx: number;
	/** What the labels of conditions need at least, px. */
	conditionsPx: number;
}

/** Cuts the plot from x0 to x1 into the bands that a state needs. */
export function bands(
	x0: number,
	x1: number,
	{ counts, keepEarlier, earlierPx, afterPx, conditionsPx }: Needs,
): Band[] {
	const earlier = counts.earlier > 0 || keepEarlier ? earlierPx : 0;
	const after = counts.after > 0 ? afterPx : 0;
	const rest = x1 - x0 - earlier - after;
	// Where time holds next to nothing, the scenario gets the room.
	const share = counts.main > 3 ? 0.42 : 0.58;
	const conditions = counts.conditions === 0 ? 0 : Math.min(Math.max(rest * share, conditionsPx), rest * 0.58);
	const widths: [BandId, number][] = [
		['earlier', earlier],
		['main', rest - conditions],
		['after', after],
		['conditions', conditions],
	];
	let x = x0;
	return widths.filter(([, w]) => w > 0).map(([id, w]) => ({ id, x0: x, x1: (x += w) }));
}

/** The first days of the months that begin on an axis. */
export function monthsOn({ from, to }: Axis): string[] {
	const all: string[] = [];
	const day = new Date(`${from.slice(0, 7)}-01T00:00:00Z`);
	for (; day.toISOString().slice(0, 10) <= to; day.setUTCMonth(day.getUTCMonth() + 1))
		all.push(day.toISOString().slice(0, 10));
	return all.filter((first) => first >= from);
}

/** The x of a date on the band that is drawn to scale, px; `pad` keeps marks off its edges. */
export function dateX(band: Band, axis: Axis, date: string, pad: number): number {
	const from = dayNumber(axis.from);
	const share = (dayNumber(date) - from) / (dayNumber(axis.to) - from);
	return band.x0 + pad + share * (band.x1 - band.x0 - 2 * pad);
}
