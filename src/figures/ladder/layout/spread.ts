import type { Frame } from '../../kit/frame.ts';
import { dateX, type Axis, type Band, type BandId } from './axis.ts';
import type { LadderData } from '../data.ts';
import { nameWidth } from './ground.ts';
import { textWidth } from '../../kit/text-width.ts';
import { occurrences, type Occurrence } from './occurrences.ts';
import type { Tie } from '../picture.ts';
import { rowOf } from './rows.ts';
import type { Sizes } from './sizes.ts';

/** An occurrence at its place along the axis, px. */
export type Spot = Occurrence & { x: number };

/** The occurrences of a state spread along the axis; all lengths are px. */
export interface Spread {
	list: readonly Spot[];
	cuts: readonly Band[];
	ties: readonly Tie[];
}

/** The marks of conditions in their order, each with the px from its middle to the far end of its shortest label. */
function scenarioOf(list: readonly Occurrence[], sizes: Sizes): { id: string; need: number }[] {
	const own = list.filter(({ band }) => band === 'conditions');
	return own.map(({ id, labels }) => ({ id, need: textWidth(labels.short, sizes.label, 600) + 1.3 * sizes.r + 6 }));
}

/** Cuts the plot from x0 to x1, px, into the bands that a state needs. */
function cut(
	list: readonly Occurrence[],
	room: string,
	keepEarlier: boolean,
	x0: number,
	x1: number,
	sizes: Sizes,
): Band[] {
	const count = (id: BandId): number => list.filter(({ band }) => band === id).length;
	const names = list.filter(({ band }) => band === 'earlier').map(({ labels }) => labels.name);
	const widest = Math.max(...[room, ...names].map((name) => textWidth(name, sizes.label, 600)));
	// On a phone the names of this band run on over the empty weeks beside it.
	const ofNames = sizes.compact ? 4 * sizes.r + 6 : widest + 3 * sizes.r + 16;
	const earlier = count('earlier') > 0 || keepEarlier ? ofNames : 0;
	const after = count('after') > 0 ? sizes.label * (sizes.compact ? 4.6 : 7.5) : 0;
	const rest = x1 - x0 - earlier - after;
	// Where time holds next to nothing, the scenario gets the room.
	const share = count('main') > 3 ? 0.42 : 0.58;
	// Each label fits on one side of its mark when that moves within its share of the band.
	const needs = scenarioOf(list, sizes).map(
		({ need }, i, all) => need / Math.max(1 - i / all.length, (i + 1) / all.length),
	);
	const conditions = needs.length > 0 ? Math.min(Math.max(rest * share, ...needs), rest * 0.58) : 0;
	const widths: [BandId, number][] = [
		['earlier', earlier],
		['main', rest - conditions],
		['after', after],
		['conditions', conditions],
	];
	let x = x0;
	return widths.filter(([, width]) => width > 0).map(([id, width]) => ({ id, x0: x, x1: (x += width) }));
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

/** The ties of events with two dates: along and down, unless repeats stand in the way, then down and along. */
const datingsOf = (list: readonly Occurrence[]): Tie[] =>
	list
		.filter(({ kind }) => kind === 'article')
		.map(({ id, event }) => {
			const repeated = list.some((one) => one.event === event && one.kind === 'repeat');
			return { from: event.id, to: id, actor: event.actor, via: repeated ? 'down' : 'along' };
		});

/** Marks that are nearer than this to each other are tied straight, px. */
const near = 90;

/** The ties of what somebody says follows from what, between events that the state shows. */
const reasonsOf = (state: LadderData['states'][string], list: readonly Spot[]): Tie[] =>
	state.says.flatMap(({ from, to, words }) => {
		const [a, b] = [from, to].map((id) => list.find((one) => one.id === id));
		if (!a || !b) return [];
		return [{ from, to, actor: b.event.actor, via: b.x - a.x < near ? 'straight' : 'down', says: words }];
	});

/** Spreads the occurrences of a state along the axis. */
export function spread(
	data: LadderData,
	state: LadderData['states'][string],
	{ width, inset }: Frame,
	sizes: Sizes,
): Spread {
	const found = occurrences(data, state);
	const x0 = inset.left + nameWidth(data.rungs, sizes);
	const cuts = cut(found, data.room, state.earlier, x0, width - inset.right, sizes);
	const list = found.map((one) => ({ ...one, x: place(data.axis, one, found, cuts, sizes) }));
	return { list, cuts, ties: [...datingsOf(list), ...reasonsOf(state, list)] };
}
