import type { LadderRung } from '../data.ts';
import type { Ground } from './ground-parts.ts';
import { drawLegend } from './legend.ts';
import { textWidth } from '../../kit/text-width.ts';
import { drawMonths } from './months.ts';
import { note, type Line, type Picture, type Role, type Text } from '../picture.ts';
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
function ladder({ data, frame, sizes, rows, cuts, reach }: Ground, x0: number, x1: number) {
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
			const name = rung ? nameOf(id, rung, sizes) : '';
			texts.push({ ...note(left, middle + sizes.name * 0.35, name, sizes.name), weight: 600, role: 'ink' });
			const x = id > highest ? free(id) : undefined;
			if (x !== undefined)
				texts.push({ ...note(x, middle + sizes.small * 0.35, empty, sizes.small, 'middle'), halo: true });
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
		}
		if (id !== 'off') lines.push({ from: [x0, bottom], to: [x1, bottom], role: 'rule', width: 1 });
	}
	return { texts, lines };
}

/** The heading of the dated part and that of the conditions. */
function drawHeads({ data: { words: own }, state, frame, sizes, cuts, twice }: Ground): Text[] {
	// Where nothing is misdated, the two datings are one.
	const headings = { article: own.article, record: own.record, both: twice ? own.both : own.same };
	const y = frame.inset.top + sizes.head * 0.62;
	const bold = (x: number, text: string): Text => ({ ...note(x, y, text, sizes.label), weight: 600 });
	const heading: Text = { ...bold(frame.inset.left, headings[state.dating]), heading: true };
	const band = cuts.find(({ id }) => id === 'conditions');
	if (!band) return [heading];
	const words = [own.onlyIf, own.described];
	const whole = words.join(' ');
	if (textWidth(whole, sizes.label, 600) + 12 < band.x1 - band.x0) return [heading, bold(band.x0 + 8, whole)];
	const x = Math.min(band.x0 + 4, band.x1 - textWidth(own.described, sizes.small));
	const rows = words.map((text, i): Text => ({
		...note(x, y + (i - 0.5) * sizes.small * 1.15, text, sizes.small),
		weight: i === 0 ? 600 : 400,
	}));
	return [heading, ...rows];
}

/** Everything that stands still: rows, gates, axis, headings and legend. */
export function drawGround(ground: Ground): Omit<Picture, 'frame' | 'marks' | 'ties'> {
	const { frame, sizes, cuts, rows } = ground;
	const x0 = cuts[0]?.x0 ?? 0;
	const x1 = frame.width - frame.inset.right;
	const legend = drawLegend(ground);
	const parts = [ladder(ground, x0, x1), drawMonths(ground), legend];
	const conditions = cuts.filter(({ id }) => id === 'conditions');
	const gates = rows.filter(({ id }) => typeof id === 'string' && id !== 'off');
	const panel = (x: number, top: number, bottom: number, role: Role, opacity: number): Picture['panels'][number] => ({
		...{ x, y: top, width: x1 - x, height: bottom - top, role, opacity },
	});
	const [top, foot] = [rows[0]?.top ?? 0, rows.at(-1)?.bottom ?? 0];
	const heads = drawHeads(ground);
	const room = Math.min(x1, ...heads.slice(1).map(({ x }) => x - 4));
	return {
		panels: [
			...conditions.map((band) => panel(band.x0, top, foot, 'rule', 0.35)),
			...gates.map((row) => panel(x0, row.top, row.bottom, 'sea', 0.6)),
		],
		lines: parts.flatMap((part) => part.lines),
		keys: legend.keys,
		texts: [...heads, ...parts.flatMap((part) => part.texts)],
		head: { x: frame.inset.left, y: frame.inset.top, width: room - frame.inset.left, height: sizes.head },
	};
}
