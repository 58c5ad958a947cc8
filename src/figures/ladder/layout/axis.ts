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
