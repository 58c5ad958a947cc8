import type { Place } from '../content/schema.ts';

/** One place as a GeoJSON point; position is longitude, latitude in WGS84 degrees. */
export interface PlaceFeature {
	type: 'Feature';
	id: string;
	geometry: { type: 'Point'; coordinates: [number, number] };
	properties: Omit<Place, 'lat' | 'lon'>;
}

/** Places as RFC 7946 features in the order given, with every name and claimant the gazetteer has. */
export function placeFeatures(places: Record<string, Place>): PlaceFeature[] {
	return Object.entries(places).map(([id, { lat, lon, ...properties }]) => ({
		type: 'Feature',
		id,
		geometry: { type: 'Point', coordinates: [lon, lat] },
		properties,
	}));
}
