import { mapValues } from '../../lib/map-values.ts';
import type { Facts } from '../../content/facts.ts';
import { phrase } from '../../words/index.ts';
import { stopsOf } from '../kit/drawn/stops.ts';
import type { Stops } from '../kit/tour/types.ts';
import { figureData } from './data.ts';
import { itemsOf } from './tell.ts';

/** The counts of each state as stops, from the upper one down. */
export function stops(facts: Facts): Stops {
	const data = figureData(facts);
	const items = itemsOf(data);
	const states = mapValues(data.states, (counts) => stopsOf(counts, items));
	return { order: phrase('drawn.counts.stop.order'), states };
}
