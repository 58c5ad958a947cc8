import { mapValues } from '../../lib/map-values.ts';
import type { Facts } from '../../content/facts.ts';
import { phrase } from '../../words/index.ts';
import type { Stop, Stops } from '../kit/tour/types.ts';
import { figureData, fromCities } from './data.ts';

/** What the ring reaches where it stands, and then from the well-known cities of its table, the nearest find first. */
export function stops(facts: Facts): Stops {
	const states = mapValues(figureData(facts).homes, (home) => {
		const others = fromCities(facts, home.km)
			.sort((a, b) => (a.to.far ?? Infinity) - (b.to.far ?? Infinity))
			.map(({ from, to }): Stop => ({ id: from.id, name: from.name, says: to.sentence }));
		return [{ id: 'home', name: home.name, says: home.sentence, at: '.ring-handle' }, ...others];
	});
	return { order: phrase('ring.stop.order'), states, tells: true };
}
