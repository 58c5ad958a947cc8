import type { Frame } from '../../lib/frame.ts';
import { textWidth } from '../../lib/text-width.ts';
import { bands, dateX, type Band, type BandId } from './axis.ts';
import type { LadderData } from './data.ts';
import { drawGround, nameWidth } from './ground.ts';
import { occurrences, type Occurrence } from './occurrences.ts';
import type { Mark, Picture, Text, Tie } from './picture.ts';
import { footHeight, laneY, rowOf, stackRows, type Row, type RowId } from './rows.ts';
import { sizesFor, type Sizes } from './sizes.ts';
import { lineSize, lineWeight, pack, type Packed, type Strip } from './strips.ts';

/** The bands that a state needs between x0 and x1, px. */
function cut(list: readonly Occurrence[], keepEarlier: boolean, x0: number, x1: number, sizes: Sizes): Band[] {
	const counts: Record<BandId, number> = { earlier: 0, main: 0, after: 0, conditions: 0 };
	for (const { band } of list) counts[band] += 1;
	const names = list.filter(({ band }) => band === 'earlier').map(({ labels }) => labels.name);
	const widest = Math.max(...['Diet answer*', ...names].map((name) => textWidth(name, sizes.label, 600)));
	// On a phone the names of a crowded band run on over the empty weeks beside it.
	const narrow = sizes.compact && counts.earlier > 1;
	const earlierPx = narrow ? 4 * sizes.r + 6 : widest + 3 * sizes.r + 16;
	return bands(x0, x1, { counts, keepEarlier, earlierPx, afterPx: sizes.label * (sizes.compact ? 4.6 : 7.5) });
}

/** The x of an occurrence, px: to scale, in its list, or in the order of the scenario. */
function place(one: Occurrence, list: readonly Occurrence[], cuts: readonly Band[], sizes: Sizes): number {
	const band = cuts.find(({ id }) => id === one.band);
	if (!band) throw new Error(`the ladder has no band “${one.band}” for ${one.id}`);
	if (one.band === 'main') return dateX(band, one.date ?? '', sizes.r + 4);
	if (one.band !== 'conditions') return band.x0 + sizes.r * 1.3 + 5;
	const scenario = list.filter(({ band: id }) => id === 'conditions');
	const x = band.x0 + ((band.x1 - band.x0) / scenario.length) * (scenario.indexOf(one) + 0.5);
	// The outcome stands alone in its strip: it makes room for its label, which says that it has no rung.
	const words = rowOf(one.event) === 'off' ? textWidth(`${one.labels.short}, ${one.labels.least ?? ''}`, sizes.label, 600) + 2 * sizes.r + 8 : 0;
	return Math.min(Math.max(x, band.x0 + words), band.x1 - 2 * sizes.r);
}

const radius = ({ kind, event }: Occurrence, { r }: Sizes): number => (kind === 'repeat' || event.background ? r * 0.8 : r);

/** The tie of an event with two dates: along and down, unless repeats stand in the way, then down and along. */
function tieOf(one: Occurrence, list: readonly Occurrence[]): Tie | undefined {
	if (!list.some(({ id }) => id === `${one.event.id}-article`)) return undefined;
	const via = list.some(({ event, kind }) => event.id === one.event.id && kind === 'repeat') ? 'down' : 'along';
	return { from: one.event.id, to: `${one.event.id}-article`, via, gap: undefined };
}

type Words = (labels: Occurrence['labels']) => string[];

/** How much a label says, from the most to the least. */
const wordings: Words[] = [
	({ name, note }) => (note ? [name, note] : [name]),
	({ name, note }) => [note ? `${name}, ${note}` : name],
	({ short, note }) => [note ? `${short}, ${note}` : short],
	({ short, least }) => [least ? `${short}, ${least}` : short],
	({ short }) => [short],
];
/** Height alone never makes a label say less than this. */
const leastForHeight = 3;

/** The label of a mark, line by line, moving with it. */
function write({ left, lines }: Packed, strip: Strip, mark: Mark, sizes: Sizes, side: Packed['side'], width: number): Text[] {
	const height = lines.reduce((sum, _, i) => sum + lineSize(strip, i, sizes) * 1.14, 0);
	let y = mark.y - height / 2;
	return lines.map((text, i) => {
		const size = lineSize(strip, i, sizes);
		y += size * 1.14;
		const loud = lineWeight(strip, i) === 600;
		return { x: side === 'right' ? left : left + width, y: y - size * 0.27, text, size, weight: loud ? 600 : 400, anchor: side === 'right' ? 'start' : 'end', role: loud ? 'ink' : 'soft', mark: mark.id };
	});
}

/** What the ladder looks like in a state, in px of the frame; nothing of it depends on what was shown before. */
export function picture(data: LadderData, stateId: string, frame: Frame): Picture {
	const state = data.states[stateId];
	if (!state) throw new Error(`the ladder has no state “${stateId}”`);
	const sizes = sizesFor(frame);
	const { inset } = frame;
	const list = occurrences(data, state);
	const x0 = inset.left + nameWidth(data.rungs, sizes);
	const x1 = frame.width - inset.right;
	const cuts = cut(list, state.earlier, x0, x1, sizes);
	const split = cuts.find(({ id }) => id === 'conditions')?.x0 ?? x1;
	const xs = list.map((one) => place(one, list, cuts, sizes));
	const ties = list.flatMap((one) => (one.kind === 'main' ? (tieOf(one, list) ?? []) : []));
	const xOf = (id: string): number | undefined => xs[list.findIndex((one) => one.id === id)];

	const foot = frame.height - inset.bottom - footHeight(sizes) - sizes.small * 2.6;
	const after = cuts.find(({ id }) => id === 'after');
	const set = (wordy: Map<RowId, number>): { strips: Strip[]; packed: Packed[]; rows: Row[]; tooWide: RowId[]; tooHigh: RowId[] } => {
		const strips = list.map((one, i): Strip => {
			const row = rowOf(one.event);
			const tie = ties.find(({ from, to, via }) => one.id === (via === 'along' ? from : to));
			const end = one.band === 'after' || !after ? split - 2 : after.x0 - 2;
			const zone: [number, number] = one.band === 'conditions' ? [split + 2, x1] : [x0, end];
			const say = wordings[wordy.get(row) ?? 0];
			return { row, kind: one.kind, x: xs[i] ?? 0, r: radius(one, sizes), lines: say?.(one.labels) ?? [], zone, listed: one.band === 'earlier', tieX: tie && xOf(one.id === tie.from ? tie.to : tie.from), drops: ties.some(({ from, via }) => from === one.id && via === 'down') };
		});
		const packed = pack(strips, sizes);
		return { strips, packed, ...stackRows([inset.top + sizes.head, foot], data.rungs, strips, packed, sizes) };
	};
	// The strip below the foot has one line’s height; the other rows say less, the tallest first, until all fits.
	const wordy = new Map<RowId, number>([['off', 1]]);
	let best = set(wordy);
	for (;;) {
		const said = (id: RowId): number => wordy.get(id) ?? 0;
		const row = best.tooWide.find((id) => said(id) < wordings.length - 1) ?? best.tooHigh.find((id) => said(id) < leastForHeight);
		if (row === undefined) break;
		wordy.set(row, (wordy.get(row) ?? 0) + 1);
		best = set(wordy);
	}
	const { strips, packed, rows } = best;

	const marks = list.map((one, i): Mark => {
		const row = rows.find(({ id }) => id === strips[i]?.row);
		const fill = one.event.status === 'conditional' ? 'hollow' : one.event.background || one.kind === 'article' ? 'pale' : 'full';
		return { id: one.id, event: one.event.id, x: xs[i] ?? 0, y: row ? laneY(row, packed[i]?.lane ?? 0) : 0, r: radius(one, sizes), actor: one.event.actor, fill, eases: one.event.eases, extra: one.kind !== 'main' };
	});
	const texts = marks.flatMap((mark, i) => {
		const [strip, set_] = [strips[i], packed[i]];
		return strip && set_ ? write(set_, strip, mark, sizes, set_.side, set_.width) : [];
	});
	const gaps = ties.map((tie): Tie => {
		const label = packed[list.findIndex(({ id }) => id === tie.to)];
		return tie.via === 'down' && label ? { ...tie, gap: label.left - 4 } : tie;
	});
	const ground = drawGround({ data, state, frame, sizes, cuts, rows, marks });
	return { frame, ...ground, marks, ties: gaps, texts: [...ground.texts, ...texts] };
}
