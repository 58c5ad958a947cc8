import type { Point } from '../../../lib/geodesy.ts';
import { cityId, fold } from './names.ts';

/** One city a ring can stand on or reach, WGS84 degrees; `folded` is its name as the search compares it. */
export interface City extends Point {
	id: string;
	name: string;
	folded: string;
}

/** The cities of cities.json, largest first as there; throws on a row that is not name, country code, latitude and longitude. */
export function readCities(rows: readonly (readonly (string | number)[])[]): City[] {
	return rows.map(([name, code, lat, lon]) => {
		if (typeof name !== 'string' || typeof code !== 'string' || typeof lat !== 'number' || typeof lon !== 'number') {
			throw new Error(`cities.json: not a city: ${JSON.stringify([name, code, lat, lon])}`);
		}
		return { id: cityId(name, code), name, folded: fold(name), lat, lon };
	});
}
