import type { Facts } from '../content/facts.ts';
import type { Place } from '../content/schema.ts';

/** What every JSON file says of itself before its data. */
export const about = ({ story }: Facts) => ({
	title: story.title,
	version: story.version,
	checked: story.checked,
	licence: story.licence.text,
});

const listed = <T extends object>(records: Record<string, T>) =>
	Object.entries(records).map(([id, record]) => ({ id, ...record }));

/** Records as flat rows with their ids, the same columns in every row, for CSV. */
const rowsOf = <T extends object, Column extends keyof T>(records: Record<string, T>, columns: readonly Column[]) =>
	Object.entries(records).map(([id, record]) => ({
		id,
		...(Object.fromEntries(columns.map((name) => [name, record[name]])) as Pick<T, Column>),
	}));

/** The claims as flat rows. */
export const claimRows = ({ claims }: Facts) =>
	rowsOf(claims, [
		...(['verdict', 'speaker', 'kinds', 'says', 'quote', 'refersTo', 'paragraph'] as const),
		...(['sourceInArticle', 'record', 'sources'] as const),
	]);

/** The events and conditions as flat rows. */
export const eventRows = ({ events }: Facts) =>
	rowsOf(events, [
		...(['title', 'actor', 'status', 'rung', 'recordDates', 'articleDate', 'articleDateText'] as const),
		...(['background', 'after', 'debatable', 'gates', 'claims', 'sources'] as const),
	]);

/** Places as GeoJSON points (RFC 7946) in the order given: longitude, latitude in WGS84 degrees, and all else that the gazetteer has. */
export const placeFeatures = (places: Record<string, Place>) =>
	Object.entries(places).map(([id, { lat, lon, ...properties }]) => ({
		type: 'Feature',
		id,
		geometry: { type: 'Point', coordinates: [lon, lat] },
		properties,
	}));

/** The files that are JSON, each with what is told of all of them and its records in order. */
export const jsonFiles = (facts: Facts) => ({
	'claims.json': { ...about(facts), claims: listed(facts.claims) },
	'events.json': { ...about(facts), events: listed(facts.events) },
	'sources.json': { ...about(facts), sources: listed(facts.sources) },
	// Each step with the state of its figure and the claims that it marks.
	'steps.json': {
		...about(facts),
		steps: facts.sections.flatMap(({ slug, steps }) =>
			steps.map(({ id, title, figure, state, claims }) => ({ id, section: slug, title, figure, state, claims })),
		),
	},
	// What a collection says of itself are foreign members (RFC 7946 §6.1).
	'places.geojson': { type: 'FeatureCollection', ...about(facts), features: placeFeatures(facts.places) },
});
