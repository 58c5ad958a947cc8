import type { LadderData } from '../figures/ladder/data.ts';
import { fillOf, occurrences, type Occurrence } from '../figures/ladder/layout/occurrences.ts';
import type { Fill } from '../figures/ladder/picture.ts';
import { dayNumber } from '../lib/dates.ts';
import type { Actor } from '../content/schema.ts';

/** One mark of the chart: x is a day as office programs count them, y a rung. */
export interface Point {
	id: string;
	x: number;
	y: number;
	actor: Actor;
	fill: Fill;
	/** What its label may say, the fullest first; a repeat may stay without one. */
	wishes: string[];
	quiet: boolean;
}

/** The axes of one state: days from min to max, of which those from start to end are to scale, and rungs from floor to top. */
export interface Axes {
	min: number;
	max: number;
	floor: number;
	top: number;
	start: number;
	end: number;
}

/** Days between two ticks: from 31 October that gives the first of December, January and February. */
export const tick = 31;
/** Office programs count days from the end of 1899. */
const serial = (iso: string): number => Math.round(dayNumber(iso)) + 25_569;
const start = serial('2025-10-31');
const end = start + 3 * tick;
/** An event without a rung stands below the ladder; one at a gate or between two rungs stands half way. */
const noRung = -1;

/** The height of an event on the ladder. */
export function rungOf({ event }: Pick<Occurrence, 'event'>): number {
	if (event.rung !== null) return event.rungTo === undefined ? event.rung : (event.rung + event.rungTo) / 2;
	return event.gates.length > 0 ? 5.5 : noRung;
}

/** The day of an occurrence, or its place in the parts of the axis that have no days. */
function dayOf(one: Occurrence, list: readonly Occurrence[]): number {
	if (one.band === 'earlier') return start - tick + 3;
	if (one.band !== 'conditions') return serial(one.date ?? '');
	const described = list.filter(({ band }) => band === 'conditions');
	return Math.round(end + 5 + (described.indexOf(one) * (2.6 * tick)) / described.length);
}

/** Marks that would lie on each other stand a little below and above their rung. */
function apart(points: Point[], reach: number): Point[] {
	return points.map((point) => {
		const group = points.filter(({ x, y }) => y === point.y && Math.abs(x - point.x) < reach).sort((a, b) => a.x - b.x);
		// Never so far that they seem to stand between two rungs.
		const step = group.length < 3 ? 0.5 : 0.6 / (group.length - 1);
		return { ...point, y: point.y + (group.indexOf(point) - (group.length - 1) / 2) * step };
	});
}

/** The marks and axes of a state of the ladder as a chart that an office program can draw. */
export function ladderPoints(data: LadderData, stateId: string): { points: Point[]; axes: Axes } {
	const state = data.states[stateId];
	if (!state) throw new Error(`the ladder has no state “${stateId}”`);
	const list = occurrences(data, state);
	const has = (band: Occurrence['band']): boolean => list.some((one) => one.band === band);
	const points = list.map((one): Point => {
		const { name, short, note } = one.labels;
		const full = note ? [`${name}, ${note}`, `${short}, ${note}`] : [];
		return {
			id: one.id,
			x: dayOf(one, list),
			y: rungOf(one),
			actor: one.event.actor,
			fill: fillOf(one),
			wishes: [...new Set([...full, name, short])],
			quiet: one.kind !== 'main',
		};
	});
	const axes = {
		min: has('earlier') || state.earlier ? start - tick : start,
		max: end + (has('conditions') ? 3 * tick : has('after') ? tick : 0),
		floor: points.some(({ y }) => y === noRung) ? noRung - 0.5 : -0.5,
		top: 6.5,
		start,
		end,
	};
	return { points: apart(points, (axes.max - axes.min) / 50), axes };
}
