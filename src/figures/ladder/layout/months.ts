import { dateX } from './axis.ts';
import type { Ground } from './ground-parts.ts';
import { measure } from './measure.ts';
import type { Line, Text } from '../picture.ts';
import { footHeight } from './rows.ts';

/** The names of the months, the longest that fit are taken. */
const months = [
	['November 2025', 'December', 'January 2026'],
	['Nov 2025', 'Dec', 'Jan 2026'],
	['Nov', 'Dec', 'Jan'],
];

/** Months, band names and the lines between bands. */
export function drawMonths({ state, sizes, cuts, rows }: Ground): { texts: Text[]; lines: Line[] } {
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
		const starts = ['2025-11-01', '2025-12-01', '2026-01-01', '2026-01-31'].map((date) =>
			dateX(band, date, sizes.r + 4),
		);
		for (const x of starts.slice(0, 3))
			for (const [from, to] of besideGates) lines.push({ from: [x, from], to: [x, to], role: 'rule', width: 0.75 });
		const width = (starts[2] ?? 0) - (starts[1] ?? 0);
		const free = 2 * ((starts[0] ?? 0) + width / 2 - taken);
		const fits = (name: string): boolean => measure(name, sizes.small) + 10 < Math.min(width, free);
		const names = months.find(([first = '']) => fits(first)) ?? [];
		names.forEach((name, i) => texts.push(say(((starts[i] ?? 0) + (starts[i + 1] ?? 0)) / 2, name)));
	}
	return { texts, lines };
}
