import { dateX, monthsOn } from './axis.ts';
import type { Ground } from './ground-parts.ts';
import { textWidth } from '../../kit/text-width.ts';
import { note, type Line, type Text } from '../picture.ts';
import { footHeight } from './rows.ts';

/** Months, band names and the lines between bands. */
export function drawMonths({ data, state, sizes, cuts, rows }: Ground): { texts: Text[]; lines: Line[] } {
	const { words } = data;
	const top = rows[0]?.top ?? 0;
	const foot = rows.findLast(({ id }) => id !== 'off')?.bottom ?? 0;
	const y = foot + footHeight(sizes) / 2 + sizes.small * 0.35;
	const say = (x: number, text: string, anchor: Text['anchor'] = 'middle'): Text =>
		note(x, y, text, sizes.small, anchor);
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
			const name = state.dating === 'article' ? words.undated : words.earlier;
			texts.push(say(x0 + 2, name, 'start'));
			taken = x0 + 2 + textWidth(name, sizes.small);
		}
		if (id === 'after') {
			const room = band.x1 - x0 - 6;
			const after = [words.afterArticle, words.after].find((name) => textWidth(name, sizes.small) < room);
			texts.push(say(x0 + 5, after ?? '', 'start'));
		}
		if (id !== 'main') continue;
		const months = monthsOn(data.axis);
		const starts = [...months, data.axis.to].map((date) => dateX(band, data.axis, date, sizes.r + 4));
		for (const x of starts.slice(0, -1))
			for (const [from, to] of besideGates) lines.push({ from: [x, from], to: [x, to], role: 'rule', width: 0.75 });
		const width = (starts[2] ?? band.x1) - (starts[1] ?? band.x0);
		const free = 2 * ((starts[0] ?? 0) + width / 2 - taken);
		const fits = (name: string): boolean => textWidth(name, sizes.small) + 10 < Math.min(width, free);
		const names = data.months.find(([first = '']) => fits(first)) ?? [];
		names.forEach((name, i) => texts.push(say(((starts[i] ?? 0) + (starts[i + 1] ?? 0)) / 2, name)));
	}
	return { texts, lines };
}
