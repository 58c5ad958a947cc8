import { longDate, shortDate } from '../../../lib/dates.ts';
import type { Axis } from '../data.ts';
import { dateX } from './axis.ts';
import type { Ground } from './ground-parts.ts';
import { measure } from './measure.ts';
import type { Line, Text } from '../picture.ts';
import { footHeight } from './rows.ts';

/** The first days of the months that begin on an axis. */
function monthsOn({ from, to }: Axis): string[] {
	const all: string[] = [];
	const day = new Date(`${from.slice(0, 7)}-01T00:00:00Z`);
	for (; day.toISOString().slice(0, 10) <= to; day.setUTCMonth(day.getUTCMonth() + 1))
		all.push(day.toISOString().slice(0, 10));
	return all.filter((first) => first >= from);
}

/** The names of months, whole, short and shortest; a year stands with the first and with each January. */
function namesOf(starts: readonly string[]): string[][] {
	const dated = starts.map((day, i) => ({ month: day.slice(0, 7), year: i === 0 || day.slice(5, 7) === '01' }));
	return [
		dated.map(({ month, year }) => (year ? longDate(month) : longDate(month).replace(/ \d+$/, ''))),
		dated.map(({ month, year }) => shortDate(month) + (year ? ` ${month.slice(0, 4)}` : '')),
		dated.map(({ month }) => shortDate(month)),
	];
}

/** Months, band names and the lines between bands. */
export function drawMonths({ data, state, sizes, cuts, rows }: Ground): { texts: Text[]; lines: Line[] } {
	const top = rows[0]?.top ?? 0;
	const foot = rows.findLast(({ id }) => id !== 'off')?.bottom ?? 0;
	const y = foot + footHeight(sizes) / 2 + sizes.small * 0.35;
	const say = (x: number, text: string, anchor: Text['anchor'] = 'middle'): Text => ({
		x,
		y,
		text,
		size: sizes.small,
		weight: 400,
		anchor,
		role: 'soft',
	});
	// A gate goes all the way through, and on a phone its name does too.
	const besideGates = rows.flatMap((row) => (typeof row.id === 'number' ? [[row.top, row.bottom] as const] : []));
	const texts: Text[] = [];
	const lines: Line[] = [];
	let taken = -Infinity;
	for (const band of cuts) {
		const { id, x0 } = band;
		if (id !== 'earlier' && x0 > (cuts[0]?.x0 ?? 0))
			for (const [from, to] of id === 'main' ? besideGates : [[top, foot] as const])
				lines.push({ from: [x0, from], to: [x0, to], role: 'shore', width: 1, dash: [3, 3] });
		if (id === 'earlier') {
			const name = state.dating === 'article' ? 'undated' : 'earlier';
			texts.push(say(x0 + 2, name, 'start'));
			taken = x0 + 2 + measure(name, sizes.small);
		}
		if (id === 'after') {
			const after = ['after the article', 'after'].find((words) => measure(words, sizes.small) + 6 < band.x1 - x0);
			texts.push(say(x0 + 5, after ?? '', 'start'));
		}
		if (id !== 'main') continue;
		const months = monthsOn(data.axis);
		const starts = [...months, data.axis.to].map((date) => dateX(band, data.axis, date, sizes.r + 4));
		for (const x of starts.slice(0, -1))
			for (const [from, to] of besideGates) lines.push({ from: [x, from], to: [x, to], role: 'rule', width: 0.75 });
		const width = (starts[2] ?? band.x1) - (starts[1] ?? band.x0);
		const free = 2 * ((starts[0] ?? 0) + width / 2 - taken);
		const fits = (name: string): boolean => measure(name, sizes.small) + 10 < Math.min(width, free);
		const names = namesOf(months).find(([first = '']) => fits(first)) ?? [];
		names.forEach((name, i) => texts.push(say(((starts[i] ?? 0) + (starts[i + 1] ?? 0)) / 2, name)));
	}
	return { texts, lines };
}
