import type { Frame } from '../../kit/frame.ts';
import { bands, dateX, type Axis, type Band, type BandId } from './axis.ts';
import type { LadderData } from '../data.ts';
import { nameWidth } from './ground.ts';
import { textWidth } from '../../kit/text-width.ts';
import { occurrences, type Occurrence } from './occurrences.ts';
import type { Tie } from '../picture.ts';
import { rowOf } from './rows.ts';
import type { Sizes } from './sizes.ts';

/** The occurrences of a state spread along the axis; all lengths are px. */
export interface Spread {
	list: readonly Occurrence[];
	/** The x of each occurrence, in the order of the list. */
	xs: readonly number[];
	cuts: readonly Band[];
	ties: readonly Tie[];
}

/** The marks of conditions in their order, each with the px from its middle to the far end of its shortest label. */
function scenarioOf(list: readonly Occurrence[], sizes: Sizes): { id: string; need: number }[] {
	const own = list.filter(({ band }) => band === 'conditions');
	return own.map(({ id, labels }) => ({ id, need: textWidth(labels.short, sizes.label, 600) + 1.3 * sizes.r + 6 }));
}

/** The bands that a state needs between x0 and x1, px. */
function cut(
	list: readonly Occurrence[],
	room: string,
	keepEarlier: boolean,
	x0: number,
	x1: number,
	sizes: Sizes,
): Band[] {
	const counts: Record<BandId, number> = { earlier: 0, main: 0, after: 0, conditions: 0 };
	for (const { band } of list) counts[band] += 1;
	const names = list.filter(({ band }) => band === 'earlier').map(({ labels }) => labels.name);
	const widest = Math.max(...[room, ...names].map((name) => textWidth(name, sizes.label, 600)));
	// On a phone the names of this band run on over the empty weeks beside it.
	const narrow = sizes.compact;
	const earlierPx = narrow ? 4 * sizes.r + 6 : widest + 3 * sizes.r + 16;
	const afterPx = sizes.label * (sizes.compact ? 4.6 : 7.5);
	// Each label fits on one side of its mark when that moves within its share of the band.
	const conditionsPx = Math.max(
		0,
		...scenarioOf(list, sizes).map(({ need }, i, all) => need / Math.max(1 - i / all.length, (i + 1) / all.length)),
	);
	return bands(x0, x1, { counts, keepEarlier, earlierPx, afterPx, conditionsPx });
}

/** The x of an occurrence, px: to scale, in its list, or in the order of the scenario. */
function place(axis: Axis, one: Occurrence, list: readonly Occurrence[], cuts: readonly Band[], sizes: Sizes): number {
	const band = cuts.find(({ id }) => id === one.band);
	if (!band) throw new Error(`the ladder has no band “${one.band}” for ${one.id}`);
	if (one.band === 'main') return dateX(band, axis, one.date ?? '', sizes.r + 4);
	if (one.band !== 'conditions') return band.x0 + sizes.r * 1.3 + 5;
	const scenario = scenarioOf(list, sizes);
	const index = scenario.findIndex(({ id }) => id === one.id);
	const [step, need] = [(band.x1 - band.x0) / scenario.length, scenario[index]?.need ?? 0];
	const [from, to] = [band.x0 + step * index, band.x0 + step * (index + 1)];
	// In the middle of its share, or as far to its own side as its label asks.
	const x =
		2 * index < scenario.length
			? Math.max(from, Math.min((from + to) / 2, band.x1 - need))
			: Math.min(to, Math.max((from + to) / 2, band.x0 + 2 + need));
	// The outcome stands alone in its strip: it makes room for its label, which says that it has no rung.
	const words =
		rowOf(one.event) === 'off'
			? textWidth(`${one.labels.short}, ${one.labels.least ?? ''}`, sizes.label, 600) + 2 * sizes.r + 8
			: 0;
	return Math.min(Math.max(x, band.x0 + words), band.x1 - 2 * sizes.r);
}

/** The radius of an occurrence's mark, px. */
export const radius = ({ kind, event }: Occurrence, { r }: Sizes): number =>
	kind === 'repeat' || event.background ? r * 0.8 : r;

/** The tie of an event with two dates: along and down, unless repeats stand in the way, then down and along. */
function tieOf(one: Occurrence, list: readonly Occurrence[]): Tie | undefined {
	if (!list.some(({ id }) => id === `${one.event.id}-article`)) return undefined;
	const via = list.some(({ event, kind }) => event.id === one.event.id && kind === 'repeat') ? 'down' : 'along';
	return { from: one.event.id, to: `${one.event.id}-article`, via, gap: undefined };
}

/** Marks that are nearer than this to each other are tied straight, px. */
const near = 90;

/** The ties of what somebody says follows from what, between events that the state shows. */
const reasonsOf = (state: LadderData['states'][string], list: readonly Occurrence[], xs: readonly number[]): Tie[] =>
	state.says.flatMap(({ from, to, words }) => {
		const [a, b] = [from, to].map((id) => xs[list.findIndex((one) => one.id === id)]);
		if (a === undefined || b === undefined) return [];
		return [{ from, to, via: b - a < near ? 'straight' : 'down', gap: undefined, says: words }];
	});

/** Spreads the occurrences of a state along the axis. */
export function spread(
	data: LadderData,
	state: LadderData['states'][string],
	{ width, inset }: Frame,
	sizes: Sizes,
): Spread {
	const list = occurrences(data, state);
	const cuts = cut(
		list,
		data.room,
		state.earlier,
		inset.left + nameWidth(data.rungs, sizes),
		width - inset.right,
		sizes,
	);
	const xs = list.map((one) => place(data.axis, one, list, cuts, sizes));
	const datings = list.flatMap((one) => (one.kind === 'main' ? (tieOf(one, list) ?? []) : []));
	const ties = [...datings, ...reasonsOf(state, list, xs)];
	return { list, xs, cuts, ties };
}
