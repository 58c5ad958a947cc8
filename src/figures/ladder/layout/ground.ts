import type { LadderRung } from '../data.ts';
import { drawHeads } from './heads.ts';
import type { Ground } from './ground-parts.ts';
import { drawLegend } from './legend.ts';
import { textWidth } from '../../kit/text-width.ts';
import { drawMonths } from './months.ts';
import { note, type Line, type Picture, type Text } from '../picture.ts';
import { gateLines, type Row } from './rows.ts';
import type { Sizes } from './sizes.ts';

const nameOf = (rung: number, { name, short }: LadderRung, { compact }: Sizes): string =>
	`${rung} ${compact ? short : name}`;

/** The width of the column with the names of rungs and gates, px. */
export function nameWidth(rungs: readonly LadderRung[], sizes: Sizes): number {
	const names = rungs.map((rung, i) => textWidth(nameOf(i, rung, sizes), sizes.name, 600));
	// On a phone the names of gates run on into the plot, where nothing dated stands at a gate.
	const named = sizes.compact ? [] : rungs;
	const gates = named.flatMap((rung) => gateLines(rung, sizes).map((text) => textWidth(text, sizes.small) + 12));
	return Math.max(...names, ...gates) + (sizes.compact ? 8 : 16);
}

/** The rows' names and separating lines, and the gates between them. */
function ladder(
	{ data, frame, sizes, rows, cuts, reach }: Ground,
	x0: number,
	x1: number,
): { texts: Text[]; lines: Line[] } {
	const { left } = frame.inset;
	const main = cuts.find(({ id }) => id === 'main') ?? { x0, x1 };
	const { empty } = data.words;
	const highest = Math.max(...data.events.map(({ rung, status }) => (status === 'conditional' ? -1 : (rung ?? -1))));
	const needed = textWidth(empty, sizes.small) + 8;
	/** The middle of what is free for these words: the dated part, or all that labels of conditions leave of the row. */
	const free = (id: Row['id']): number | undefined => {
		const end = Math.min(main.x1, reach.get(id) ?? Infinity);
		const start = end - main.x0 < needed ? x0 : main.x0;
		return end - start < needed ? undefined : (start + end) / 2;
	};
	const texts: Text[] = [];
	const lines: Line[] = [{ from: [x0, rows[0]?.top ?? 0], to: [x1, rows[0]?.top ?? 0], role: 'rule', width: 1 }];
	for (const { id, top, bottom } of rows) {
		const middle = (top + bottom) / 2;
		if (typeof id === 'number') {
			const rung = data.rungs[id];
			if (rung)
				texts.push({
					x: left,
					y: middle + sizes.name * 0.35,
					text: nameOf(id, rung, sizes),
					size: sizes.name,
					weight: 600,
					anchor: 'start',
					role: 'ink',
				});
			const x = id > highest ? free(id) : undefined;
			if (x !== undefined)
				texts.push({ ...note(x, middle + sizes.small * 0.35, empty, sizes.small, 'middle'), halo: true });
			lines.push({ from: [x0, bottom], to: [x1, bottom], role: 'rule', width: 1 });
		} else if (id !== 'off') {
			const rung = data.rungs[Number(id.slice(4))];
			const gates = rung ? gateLines(rung, sizes) : [];
			gates.forEach((text, i) => {
				const y = middle + (i - (gates.length - 1) / 2) * sizes.small * 1.15 + sizes.small * 0.35;
				texts.push(note(left + 12, y, text, sizes.small));
			});
			// Two posts: a gate in the ladder's frame.
			for (const x of [left + 1, left + 6])
				lines.push({ from: [x, top + 1], to: [x, bottom - 1], role: 'soft', width: 1.5 });
			lines.push({ from: [x0, bottom], to: [x1, bottom], role: 'rule', width: 1 });
		}
	}
	return { texts, lines };
}

/** Everything that stands still: rows, gates, axis, headings and legend. */
export function drawGround(ground: Ground): Omit<Picture, 'frame' | 'marks' | 'ties'> {
	const { frame, sizes, cuts, rows } = ground;
	const x0 = cuts[0]?.x0 ?? 0;
	const x1 = frame.width - frame.inset.right;
	const legend = drawLegend(ground);
	const parts = [ladder(ground, x0, x1), drawMonths(ground), legend];
	const conditions = cuts.find(({ id }) => id === 'conditions');
	const top = rows[0]?.top ?? 0;
	const gates = rows.filter(({ id }) => typeof id === 'string' && id !== 'off');
	const panels: Picture['panels'] = gates.map((row) => ({
		x: x0,
		y: row.top,
		width: x1 - x0,
		height: row.bottom - row.top,
		role: 'sea',
		opacity: 0.6,
	}));
	if (conditions)
		panels.unshift({
			x: conditions.x0,
			y: top,
			width: x1 - conditions.x0,
			height: (rows.at(-1)?.bottom ?? 0) - top,
			role: 'rule',
			opacity: 0.35,
		});
	const heads = drawHeads(ground);
	const room = Math.min(x1, ...heads.slice(1).map(({ x }) => x - 4));
	return {
		panels,
		lines: parts.flatMap((part) => part.lines),
		keys: legend.keys,
		texts: [...heads, ...parts.flatMap((part) => part.texts)],
		head: { x: frame.inset.left, y: frame.inset.top, width: room - frame.inset.left, height: sizes.head },
	};
}
