import { distance as edits } from 'fastest-levenshtein';
import type { City } from './cities.ts';
import { fold } from './names.ts';

/** How well a folded query fits a folded name: 0 best, undefined not at all. */
function rank(name: string, query: string): number | undefined {
	if (name.startsWith(query)) return 0;
	if (name.includes(` ${query}`)) return 1;
	if (query.length > 2 && name.includes(query)) return 2;
	const slips = query.length < 4 ? 0 : query.length < 6 ? 1 : 2;
	if (slips === 0) return undefined;
	const typed = Math.min(edits(name.slice(0, query.length), query), edits(name, query));
	return typed <= slips ? 2 + typed : undefined;
}

/** At most `limit` cities whose names fit what was typed, without regard to accents and with a slip or two forgiven. */
export function searchCities(cities: readonly City[], typed: string, limit = 8): City[] {
	const query = fold(typed.slice(0, 60));
	if (query === '') return [];
	return cities
		.flatMap((city) => {
			const fit = rank(city.folded, query);
			return fit === undefined ? [] : [{ city, fit }];
		})
		.sort((a, b) => a.fit - b.fit)
		.slice(0, limit)
		.map(({ city }) => city);
}
