import type { LadderData } from '../figures/ladder/data.ts';
import { fillOf } from '../figures/ladder/layout/occurrences.ts';
import type { Fill } from '../figures/ladder/picture.ts';
import type { Actor } from '../content/schema.ts';
import { rungOf } from './ladder-points.ts';
import { names, styles } from './ladder-series.ts';

/** Bars for a crowded state of the ladder: how many events stand on each rung, by actor. */
export interface LadderBars {
	/** From the foot of the ladder upwards. */
	rungs: string[];
	series: { name: string; actor: Actor; fill: Fill; counts: number[] }[];
}

/** Counts a state's events on each rung, as they stand in its list. */
export function ladderBars(data: LadderData, stateId: string): LadderBars {
	const shown = data.events.filter(({ id }) => data.states[stateId]?.events.includes(id));
	const placed = shown.map((event) => ({
		actor: event.actor,
		fill: fillOf({ event, kind: 'main' }),
		height: rungOf({ event }),
	}));
	const heights = [...new Set([...data.rungs.keys(), ...placed.map(({ height }) => height)])].sort((a, b) => a - b);
	const named = (height: number): string =>
		height < 0 ? 'no rung' : data.rungs[height] ? `${height} ${data.rungs[height].name}` : 'at a gate, or 5 to 6';
	const series = (Object.keys(names) as Actor[]).flatMap((actor) =>
		(Object.keys(styles) as Fill[]).flatMap((fill) => {
			const own = placed.filter((one) => one.actor === actor && one.fill === fill);
			const counts = heights.map((height) => own.filter((one) => one.height === height).length);
			return own.length > 0 ? [{ name: names[actor] + styles[fill], actor, fill, counts }] : [];
		}),
	);
	return { rungs: heights.map(named), series };
}

/** The bars in words, for those who do not see them. */
export function barsInWords({ rungs, series }: LadderBars): string {
	const rows = rungs.map((rung, i) => {
		const parts = series.flatMap(({ name, counts }) => (counts[i] ? `${name} ${counts[i]}` : []));
		return `${rung}: ${parts.join('; ') || 'none'}`;
	});
	return `Bars: how many steps stand on each rung of the ladder, by actor. ${rows.join('. ')}.`;
}
