import type { Place } from '../../content/schema.ts';

/** Longitude and latitude in degrees, four decimals (about 10 m). */
export type LonLat = readonly [lon: number, lat: number];

export type MapPlace = Pick<Place, 'name' | 'names' | 'lat' | 'lon' | 'kind'> &
	Partial<Pick<Place, 'label' | 'note' | 'claimants' | 'heldBy'>> & {
		/** No place, but the point where lines leave the picture for one. */
		beyond?: true;
	};

/** A measured line; its points follow the shortest way over the ellipsoid. */
export interface MapLine {
	id: string;
	km: number;
	points: LonLat[];
}

/** A promise between two places; `mutual` is a treaty of mutual defence. */
export interface MapLink {
	label: string;
	mutual: boolean;
	points: LonLat[];
}

export interface MapStateData {
	title: string;
	finding: string;
	focus: readonly [west: number, south: number, east: number, north: number];
	places: string[];
	/** Places that frames narrower than 600 px leave out. */
	roomy: string[];
	waters: string[];
	lines: MapLine[];
	ring?: LonLat[];
	links: MapLink[];
	ruler?: RulerData;
}

/** What the ruler compares, km; `sketch` is the line of the comparison on its own ground. */
export interface RulerData {
	bars: { label: string; km: number }[];
	note: string;
	sketch: {
		from: LonLat;
		to: LonLat;
		fromName: string;
		toName: string;
		box: readonly [number, number, number, number];
	};
}

/** What the live map is given: the named states and the places they show. */
export interface MapData {
	/** The distance that the story measures: its line is drawn strongest. */
	measure: string;
	places: Record<string, MapPlace>;
	states: Record<string, MapStateData>;
}
