import { dateX } from './axis.ts';
import type { Ground } from './ground.ts';
import { measure } from './measure.ts';
import type { Line, Text } from './picture.ts';
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
	const texts: Text[] = [];
	const lines: Line[] = [];
	for (const band of cuts) {
		const { id, x0 } = band;
		if (id !== 'earlier' && x0 > (cuts[0]?.x0 ?? 0))
			lines.push({ from: [x0, top], to: [x0, foot], role: 'shore', width: 1, dash: [3, 3] });
		if (id === 'earlier') texts.push(say(x0 + 2, state.dating === 'article' ? 'undated' : 'earlier', 'start'));
		if (id === 'after') texts.push(say(x0 + 5, 'later', 'start'));
		if (id !== 'main') continue;
		const starts = ['2025-11-01', '2025-12-01', '2026-01-01', '2026-01-31'].map((date) =>
			dateX(band, date, sizes.r + 4),
		);
		for (const x of starts.slice(0, 3)) lines.push({ from: [x, top], to: [x, foot], role: 'rule', width: 0.75 });
		const width = (starts[2] ?? 0) - (starts[1] ?? 0);
		const fits = (name: string): boolean => measure(name, sizes.small) + 10 < width;
		const names = months.find(([first = '']) => fits(first)) ?? [];
		names.forEach((name, i) => texts.push(say(((starts[i] ?? 0) + (starts[i + 1] ?? 0)) / 2, name)));
	}
	return { texts, lines };
}
