import type { Frame } from '../../lib/frame.ts';
import type { Actor } from '../../lib/schema.ts';
import { textWidth } from '../../lib/text-width.ts';
import { dateX, type Band } from './axis.ts';
import type { LadderData, LadderRung } from './data.ts';
import type { Line, Mark, Picture, Text } from './picture.ts';
import { footHeight, gateLines, type Row } from './rows.ts';
import type { Sizes } from './sizes.ts';

interface Ground {
	data: LadderData;
	state: LadderData['states'][string];
	frame: Frame;
	sizes: Sizes;
	cuts: readonly Band[];
	rows: readonly Row[];
	marks: readonly Mark[];
}

const nameOf = (rung: number, { name, short }: LadderRung, { compact }: Sizes): string => `${rung} ${compact ? short : name}`;

/** The width of the column with the names of rungs and gates, px. */
export function nameWidth(rungs: readonly LadderRung[], sizes: Sizes): number {
	const names = rungs.map((rung, i) => textWidth(nameOf(i, rung, sizes), sizes.name, 600));
	const gates = rungs.flatMap((rung) => gateLines(rung, sizes).map((text) => textWidth(text, sizes.small) + 12));
	return Math.max(...names, ...gates) + (sizes.compact ? 8 : 16);
}

const actorNames: Record<Actor, string> = { tokyo: 'Tokyo', beijing: 'Beijing', washington: 'Washington', manila: 'Manila', none: 'shared or unnamed' };
const headings = { article: 'As the article dates it', record: 'On the public record', both: 'Dated on the public record' };

/** The rows' names and separating lines, and the gates between them. */
function ladder({ data, frame, sizes, rows, cuts }: Ground, x0: number, x1: number): { texts: Text[]; lines: Line[] } {
	const { left } = frame.inset;
	const main = cuts.find(({ id }) => id === 'main') ?? { x0, x1 };
	const empty = 'nothing on record';
	const fits = textWidth(empty, sizes.small) + 8 < main.x1 - main.x0;
	const texts: Text[] = [];
	const lines: Line[] = [{ from: [x0, rows[0]?.top ?? 0], to: [x1, rows[0]?.top ?? 0], role: 'rule', width: 1 }];
	for (const { id, top, bottom } of rows) {
		const middle = (top + bottom) / 2;
		if (typeof id === 'number') {
			const rung = data.rungs[id];
			if (rung) texts.push({ x: left, y: middle + sizes.name * 0.35, text: nameOf(id, rung, sizes), size: sizes.name, weight: 600, anchor: 'start', role: 'ink' });
			if (id > 4 && fits) texts.push({ x: (main.x0 + main.x1) / 2, y: middle + sizes.small * 0.35, text: empty, size: sizes.small, weight: 400, anchor: 'middle', role: 'soft' });
			lines.push({ from: [x0, bottom], to: [x1, bottom], role: 'rule', width: 1 });
		} else if (id !== 'off') {
			const rung = data.rungs[Number(id.slice(4))];
			const gates = rung ? gateLines(rung, sizes) : [];
			gates.forEach((text, i) => {
				const y = middle + (i - (gates.length - 1) / 2) * sizes.small * 1.15 + sizes.small * 0.35;
				texts.push({ x: left + 12, y, text, size: sizes.small, weight: 400, anchor: 'start', role: 'soft' });
			});
			// Two posts: a gate in the ladder's frame.
			for (const x of [left + 1, left + 6]) lines.push({ from: [x, top + 1], to: [x, bottom - 1], role: 'soft', width: 1.5 });
			lines.push({ from: [x0, bottom], to: [x1, bottom], role: 'rule', width: 1 });
		}
	}
	return { texts, lines };
}

/** Months, band names and the lines between bands. */
function axis({ state, sizes, cuts, rows }: Ground): { texts: Text[]; lines: Line[] } {
	const top = rows[0]?.top ?? 0;
	const foot = rows.findLast(({ id }) => id !== 'off')?.bottom ?? 0;
	const y = foot + footHeight(sizes) / 2 + sizes.small * 0.35;
	const say = (x: number, text: string, anchor: Text['anchor'] = 'middle'): Text => ({ x, y, text, size: sizes.small, weight: 400, anchor, role: 'soft' });
	const texts: Text[] = [];
	const lines: Line[] = [];
	for (const band of cuts) {
		const { id, x0, x1 } = band;
		if (id !== 'earlier' && x0 > (cuts[0]?.x0 ?? 0)) lines.push({ from: [x0, top], to: [x0, foot], role: 'shore', width: 1, dash: [3, 3] });
		if (id === 'earlier') texts.push(say(x0 + 2, state.dating === 'article' ? 'undated' : 'earlier', 'start'));
		if (id === 'after') texts.push(say(x0 + 5, 'later', 'start'));
		if (id !== 'main') continue;
		const starts = ['2025-11-01', '2025-12-01', '2026-01-01', '2026-01-31'].map((date) => dateX(band, date, sizes.r + 4));
		for (const x of starts.slice(0, 3)) lines.push({ from: [x, top], to: [x, foot], role: 'rule', width: 0.75 });
		const width = (starts[2] ?? 0) - (starts[1] ?? 0);
		const long = textWidth('November 2025', sizes.small) + 8 < width;
		const names = long ? ['November 2025', 'December', 'January 2026'] : width > sizes.small * 4 ? ['Nov 2025', 'Dec', 'Jan 2026'] : ['Nov', 'Dec', 'Jan'];
		names.forEach((name, i) => texts.push(say(((starts[i] ?? 0) + (starts[i + 1] ?? 0)) / 2, name)));
	}
	return { texts, lines };
}

/** The heading of the dated part and that of the conditions. */
function heads({ state, frame, sizes, cuts }: Ground): Text[] {
	const y = frame.inset.top + sizes.head * 0.62;
	const heading: Text = { x: frame.inset.left, y, text: headings[state.dating], size: sizes.label, weight: 600, anchor: 'start', role: 'soft', heading: true };
	const band = cuts.find(({ id }) => id === 'conditions');
	if (!band) return [heading];
	const words = ['Only if …', '(as she described it)'];
	const whole = words.join(' ');
	const style = { size: sizes.small, anchor: 'start', role: 'soft' } as const;
	if (textWidth(whole, sizes.label, 600) + 12 < band.x1 - band.x0) return [heading, { ...style, x: band.x0 + 8, y, text: whole, size: sizes.label, weight: 600 }];
	const x = Math.min(band.x0 + 4, band.x1 - textWidth(words[1] ?? '', sizes.small));
	return [heading, ...words.map((text, i): Text => ({ ...style, x, y: y + (i - 0.5) * sizes.small * 1.15, text, weight: i === 0 ? 600 : 400 }))];
}

/** The legend of actors and the note below the axis. */
function legend({ frame, sizes, marks }: Ground): { texts: Text[]; keys: Mark[] } {
	const bottom = frame.height - frame.inset.bottom;
	const y = bottom - sizes.small * 1.65;
	const style = { size: sizes.small, weight: 400, anchor: 'start', role: 'soft' } as const;
	const present = (Object.keys(actorNames) as Actor[]).filter((actor) => marks.some((mark) => mark.actor === actor));
	const keys: Mark[] = [];
	const texts: Text[] = [];
	let x = frame.inset.left;
	const r = sizes.small * 0.36;
	const key = (actor: Actor, fill: Mark['fill'], text: string): void => {
		keys.push({ id: `key-${text}`, event: '', x: x + r * 1.3, y: y - sizes.small * 0.33, r, actor, fill, eases: false, extra: false });
		texts.push({ ...style, x: x + r * 2.6 + 4, y, text });
		x += r * 2.6 + 4 + textWidth(text, sizes.small) + sizes.small * (sizes.compact ? 0.8 : 1.4);
	};
	for (const actor of present) key(actor, 'full', sizes.compact && actor === 'none' ? 'other' : actorNames[actor]);
	if (!sizes.compact && marks.some(({ fill }) => fill === 'hollow')) key(present[0] ?? 'tokyo', 'hollow', 'hollow: only described');
	if (!sizes.compact && marks.some(({ fill }) => fill === 'pale')) key('beijing', 'pale', marks.some(({ extra, fill }) => extra && fill === 'pale') ? 'pale: the article’s date' : 'pale: not in the article');
	const note = 'Rungs are our reading; order is ordinal. * debatable';
	texts.push({ ...style, x: frame.inset.left, y: bottom - sizes.small * 0.3, text: note });
	return { texts, keys };
}

/** Everything that stands still: rows, gates, axis, headings and legend. */
export function drawGround(ground: Ground): Omit<Picture, 'frame' | 'marks' | 'ties'> {
	const { frame, sizes, cuts, rows } = ground;
	const x0 = cuts[0]?.x0 ?? 0;
	const x1 = frame.width - frame.inset.right;
	const { texts, keys } = legend(ground);
	const parts = [ladder(ground, x0, x1), axis(ground)];
	const conditions = cuts.find(({ id }) => id === 'conditions');
	const top = rows[0]?.top ?? 0;
	const gates = rows.filter(({ id }) => typeof id === 'string' && id !== 'off');
	const panels: Picture['panels'] = gates.map((row) => ({ x: x0, y: row.top, w: x1 - x0, h: row.bottom - row.top, role: 'sea', opacity: 0.6 }));
	if (conditions) panels.unshift({ x: conditions.x0, y: top, w: x1 - conditions.x0, h: (rows.at(-1)?.bottom ?? 0) - top, role: 'rule', opacity: 0.35 });
	return {
		panels,
		lines: parts.flatMap((part) => part.lines),
		keys,
		texts: [...heads(ground), ...parts.flatMap((part) => part.texts), ...texts],
		head: { x: frame.inset.left, y: frame.inset.top, w: (conditions?.x0 ?? x1) - frame.inset.left, h: sizes.head },
	};
}
