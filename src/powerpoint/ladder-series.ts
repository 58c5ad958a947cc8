import type { LadderData } from '../figures/ladder/data.ts';
import type { Fill } from '../figures/ladder/picture.ts';
import type { Actor } from '../content/schema.ts';
import { ladderLabels, type Label } from './ladder-labels.ts';
import { ladderPoints, tick, type Axes, type Point } from './ladder-points.ts';

/** Points; the first at which all names have room is taken. */
const sizes = [16, 14];

/** One row of the chart's sheet in a series: the row, its rung, its label. */
export interface Entry {
	row: number;
	y: number;
	label?: Label | { text: string; side: 'ctr' } | undefined;
}

/** One series of the chart: an actor's marks in one style, a dashed tie of two dates, or words on the axes. */
export interface Series {
	name: string;
	style: { actor: Actor; fill: Fill } | 'tie' | 'words';
	entries: Entry[];
}

/** A chart of marks, its labels this many points large. */
export interface LadderChart {
	size: number;
	/** The days of all rows. */
	xs: number[];
	series: Series[];
	axes: Axes;
}

/** The actors in the order of the legend. */
export const names: Record<Actor, string> = {
	tokyo: 'Tokyo',
	beijing: 'Beijing',
	washington: 'Washington',
	manila: 'Manila',
	none: 'Shared or unnamed',
};
/** What a style says beside an actor's name. */
export const styles: Record<Fill, string> = {
	full: '',
	pale: ', not in the article',
	hollow: ', only described',
	cored: ', the article’s date',
};

/** The series of the actors, in the order of the legend; each style of an actor is one of its own. */
function actorSeries(points: Point[], labels: (Label | undefined)[]): Series[] {
	return (Object.keys(names) as Actor[]).flatMap((actor) =>
		(Object.keys(styles) as Fill[]).flatMap((fill): Series[] => {
			const entries = points.flatMap((point, row) =>
				point.actor === actor && point.fill === fill ? { row, y: point.y, label: labels[row] } : [],
			);
			return entries.length > 0 ? [{ name: names[actor] + styles[fill], style: { actor, fill }, entries }] : [];
		}),
	);
}

/** A dashed line from an event's date on record to the article's. */
const ties = (points: Point[]): Series[] =>
	points.flatMap(({ id }, row): Series[] => {
		const other = points.findIndex((point) => point.id === `${id}-article`);
		const entries = [row, other].map((at) => ({ row: at, y: points[at]?.y ?? 0 }));
		return other < 0 ? [] : [{ name: `${id}: record and article`, style: 'tie', entries }];
	});

/** A state of the ladder as the series of a native chart, days along and rungs upwards; undefined where not every event finds room for its name. */
export function ladderChart(data: LadderData, stateId: string): LadderChart | undefined {
	const { points, axes } = ladderPoints(data, stateId);
	const tries = sizes.map((size) => ({ size, labels: ladderLabels(points, axes, size) }));
	const fit = tries.find(({ labels }) => points.every(({ quiet }, i) => quiet || labels[i]));
	if (!fit) return undefined;
	const signs = words(data, axes);
	const rows = signs.map(({ y, label }, i) => ({ row: points.length + i, y, label }));
	return {
		size: fit.size,
		xs: [...points, ...signs].map(({ x }) => x),
		series: [...ties(points), ...actorSeries(points, fit.labels), { name: 'Rungs', style: 'words', entries: rows }],
		axes,
	};
}

/** The names of the rungs, left of the plot, and of the parts of the axis that have no days, where no mark can stand. */
function words({ rungs }: LadderData, { min, max, floor, start, end }: Axes) {
	const left = (y: number, text: string) => ({ x: min, y, label: { text, side: 'l' as const } });
	const middle = (from: number, to: number, y: number, text: string) => ({
		x: Math.round((from + to) / 2),
		y,
		label: { text, side: 'ctr' as const },
	});
	return [
		...rungs.map(({ name }, y) => left(y, `${y} ${name}`)),
		...(floor < -1 ? [left(-1, 'no rung')] : []),
		...(min < start ? [middle(min, start, 6, 'undated')] : []),
		...(max - end > tick ? [middle(end, max, 3, 'only described, no dates')] : []),
	];
}
