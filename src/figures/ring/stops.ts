import { mapValues } from '../../lib/map-values.ts';
import type { Facts } from '../../content/facts.ts';
import { phrase } from '../../words/index.ts';
import type { Stop, Stops } from '../kit/tour/types.ts';
import { figureData, reachWords } from './data.ts';
import { reach } from './reach.ts';
import { readCities } from './world/cities.ts';
import rows from './world/cities.json' with { type: 'json' };

/** What the ring reaches where it stands, and then from the well-known cities of its table, the nearest find first. */
export function stops(facts: Facts): Stops {
	const cities = readCities(rows);
	const words = reachWords();
	const states = mapValues(figureData(facts).homes, (home) => {
		const others = cities
			.filter(({ id }) => facts.figures.ring?.cities.includes(id))
			.map((city) => ({ city, found: reach(cities, city, home.km, words) }))
			.sort((a, b) => (a.found.far ?? Infinity) - (b.found.far ?? Infinity))
			.map(({ city, found }): Stop => ({ id: city.id, name: city.name, says: found.sentence }));
		return [{ id: 'home', name: home.name, says: home.sentence, at: '.ring-handle' }, ...others];
	});
	return { order: phrase('ring.stop.order'), states, tells: true };
}
