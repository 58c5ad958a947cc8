import type { Place } from '../../content/schema.ts';
import type { PhrasesIn } from '../../words/index.ts';
import type { MapState } from './figure.ts';

/** Longitude and latitude in degrees, four decimals (about 10 m). */
export type LonLat = readonly [lon: number, lat: number];

export type MapPlace = Pick<Place, 'name' | 'names' | 'lat' | 'lon' | 'kind'> &
	Partial<Pick<Place, 'label' | 'note' | 'claimants' | 'heldBy'>> & {
		/** No place, but the point where lines leave the picture for one. */
		beyond?: true;
	};

/** A measured line; its points follow the shortest way over the ellipsoid, and `length` says its km in words. */
export interface MapLine {
	id: string;
	km: number;
	length: string;
	points: LonLat[];
}

/** A promise between two places; `mutual` is a treaty of mutual defence. */
export interface MapLink {
	label: string;
	mutual: boolean;
	points: LonLat[];
}

export interface MapStateData extends Pick<MapState, 'title' | 'finding' | 'focus' | 'places' | 'roomy' | 'waters'> {
	lines: MapLine[];
	ring?: LonLat[];
	links: MapLink[];
	ruler?: RulerData;
}

/** What the ruler compares, km and in words; `sketch` is the line of the comparison on its own ground. */
export interface RulerData {
	bars: { label: string; km: number; length: string }[];
	note: string;
	sketch: {
		from: LonLat;
		to: LonLat;
		fromName: string;
		toName: string;
		length: string;
		/** Says that it is drawn to the scale of the map. */
		scale: string;
		box: readonly [number, number, number, number];
	};
}

/** What the live map is given: the named states and the places they show. */
export interface MapData {
	/** The distance that the story measures: its line is drawn strongest. */
	measure: string;
	places: Record<string, MapPlace>;
	states: Record<string, MapStateData>;
	/** The ends of the tints of the sea in words, m, and the last of them with its unit. */
	depths: string[];
	deepest: string;
	/** What the languages of the places' names are called, by their tags. */
	languages: Record<string, string>;
	/** The words that its drawings and its live part print. */
	words: PhrasesIn<'map.key' | 'map.live'>;
}
