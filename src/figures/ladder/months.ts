import { dateOfYear, longDate, shortDate } from '../../words/dates.ts';
import { monthsOn, type Axis } from './layout/axis.ts';

/** The names of the months that begin on an axis, whole, short and shortest; a year stands with the first and with each January. */
export function monthNames(axis: Axis): string[][] {
	const dated = monthsOn(axis).map((day, i) => ({
		month: day.slice(0, 7),
		year: i === 0 || day.slice(5, 7) === '01',
	}));
	return [
		dated.map(({ month, year }) => (year ? longDate(month) : dateOfYear(month))),
		dated.map(({ month, year }) => shortDate(month) + (year ? ` ${month.slice(0, 4)}` : '')),
		dated.map(({ month }) => shortDate(month)),
	];
}
