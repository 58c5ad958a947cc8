import { dateX, monthsOn } from './axis.ts';
import type { Ground } from './ground-parts.ts';
import { textWidth } from '../../kit/text-width.ts';
import { note, type Line, type Text } from '../picture.ts';
import { footHeight } from './rows.ts';

/** Months, band names and the lines between bands. */
export function drawMonths({ data, state, sizes, cuts, rows, crossed }: Ground) {
	const { words } = data;
	const foot = rows.findLast(({ id }) => id !== 'off')?.bottom ?? 0;
	const y = foot + footHeight(sizes) / 2 + sizes.small * 0.35;
	const say = (x: number, text: string, anchor: Text['anchor'] = 'middle'): Text =>
		note(x, y, text, sizes.small, anchor);
	// A gate goes all the way through, and on a phone its name does too.
	const rungs = rows.filter(({ id }) => typeof id === 'number');
	const texts: Text[] = [];
	const lines: Line[] = [];
	let taken = -Infinity;
	for (const band of cuts) {
		const { id, x0 } = band;
		if (id !== 'earlier' && x0 > (cuts[0]?.x0 ?? 0))
			for (const row of id === 'main' ? rungs : rows)
				// Words that go on beside their band are not struck through.
				if (row.id !== 'off' && !crossed(row.id, x0))
					lines.push({ from: [x0, row.top], to: [x0, row.bottom], role: 'shore', width: 1, dash: [3, 3] });
		if (id === 'earlier') {
			const name = state.dating === 'article' ? words.undated : words.earlier;
			// Where the band is narrower than its name, that ends with it: below the names of rungs there is room.
			const width = textWidth(name, sizes.small);
			const end = width + 4 > band.x1 - x0 ? band.x1 - 3 : x0 + 2 + width;
			texts.push(say(end, name, 'end'));
			taken = end;
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
			for (const { top, bottom } of rungs) lines.push({ from: [x, top], to: [x, bottom], role: 'rule', width: 0.75 });
		const width = (starts[2] ?? band.x1) - (starts[1] ?? band.x0);
		const free = 2 * ((starts[0] ?? 0) + width / 2 - taken);
		const fits = (name: string): boolean => textWidth(name, sizes.small) + 10 < Math.min(width, free);
		const names = data.months.find(([first = '']) => fits(first)) ?? [];
		names.forEach((name, i) => texts.push(say(((starts[i] ?? 0) + (starts[i + 1] ?? 0)) / 2, name)));
	}
	return { texts, lines };
}
