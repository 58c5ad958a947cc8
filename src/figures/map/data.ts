import { mapValues } from '../../lib/map-values.ts';
import type { Facts } from '../../content/facts.ts';
import { circle, distanceKm, geodesicLine, type Point } from '../../lib/geodesy.ts';
import { whole } from '../../words/numbers.ts';
import { phrase, phrasesIn } from '../../words/index.ts';
import type { MapState } from './figure.ts';
import { depths } from './sea/sea.ts';
import type { LonLat, MapData, MapLine, MapLink, MapPlace, MapStateData, RulerData } from './types.ts';

const lonLat = ({ lat, lon }: Point): LonLat => [Math.round(lon * 1e4) / 1e4, Math.round(lat * 1e4) / 1e4];

function entry<T>(table: Record<string, T>, id: string): T {
	const found = table[id];
	if (!found) throw new Error(`The map has no “${id}”`);
	return found;
}

/** A length in km, in words. */
export const lengthOf = (km: number): string => phrase('map.drawing.km', { km: whole(km) });

function rulerData({ bars, note, sketch }: NonNullable<MapState['ruler']>, facts: Facts): RulerData {
	const km = (id: string): number => distanceKm(entry(facts.distances, id).from, entry(facts.distances, id).to);
	const { from, to } = entry(facts.distances, sketch.distance);
	const measured = bars.map(({ label, distance, number = '' }) => {
		const length = distance ? km(distance) : (entry(facts.numbers, number).value ?? 0);
		return { label, km: length, length: lengthOf(length) };
	});
	return {
		bars: measured,
		note,
		sketch: {
			...{ from: lonLat(from), to: lonLat(to), fromName: sketch.from, toName: sketch.to, box: sketch.box },
			...{ length: lengthOf(km(sketch.distance)), scale: phrase('map.drawing.sameScale') },
		},
	};
}

/** The circle around the beginning of a distance that reaches its end. */
const circleOf = ({ from, to }: Facts['distances'][string]): LonLat[] =>
	circle(from, distanceKm(from, to), 90).map(lonLat);

/** Where lines leave the picture for a place beyond it. */
const exitsIn = (facts: Facts): [string, MapPlace][] =>
	Object.values(facts.states.map)
		.flatMap(({ beyond = [] }) => beyond)
		.map(({ id, name, lat, lon }) => [id, { name, names: [], lat, lon, kind: 'cape', beyond: true }]);

/** The places and waters that some state shows, and the exits. */
function placesIn({ places, states }: Facts, exits: readonly [string, MapPlace][]): Record<string, MapPlace> {
	const used = new Set(Object.values(states.map).flatMap((state) => [...state.places, ...state.waters]));
	const shown = Object.entries(places).filter(([id]) => used.has(id));
	const told = shown.map(
		([id, { name, label, names, lat, lon, kind, note, claimants, heldBy }]): [string, MapPlace] => [
			id,
			{
				...{ name, names, lat, lon, kind },
				...(label && { label }),
				...(note && { note }),
				...(claimants && { claimants }),
				...(heldBy && { heldBy }),
			},
		],
	);
	return Object.fromEntries([...told, ...exits]);
}

/** The data of the map figure: geodesic lines, rings and links worked out at build, so that no page carries the geodesy. */
export function figureData(facts: Facts): MapData {
	const { distances, promises, states } = facts;
	const line = (id: string): MapLine => {
		const { from, to } = entry(distances, id);
		const km = distanceKm(from, to);
		return { id, km, length: lengthOf(km), points: geodesicLine(from, to, 5).map(lonLat) };
	};
	const exits = exitsIn(facts);
	const ends: Record<string, Point> = { ...facts.places, ...Object.fromEntries(exits) };
	const link = ({ from, to, promise, mutual }: MapState['links'][number]): MapLink => ({
		label: phrase(mutual ? 'map.drawing.treatyOf' : 'map.drawing.agreementOf', { year: entry(promises, promise).year }),
		mutual,
		points: geodesicLine(entry(ends, from), entry(ends, to), 13).map(lonLat),
	});
	const drawn = (state: MapState): MapStateData => ({
		...{ title: state.title, finding: state.finding, focus: state.focus },
		places: state.beyond ? [...state.places, state.beyond.id] : state.places,
		...{ roomy: state.roomy, waters: state.waters, lines: state.lines.map(line) },
		...(state.ring && { ring: circleOf(entry(distances, state.ring)) }),
		links: state.links.map(link),
		...(state.ruler && { ruler: rulerData(state.ruler, facts) }),
	});
	return {
		measure: facts.figures.map?.measure ?? '',
		depths: depths.map(whole),
		deepest: phrase('map.drawing.deep', { depth: whole(depths.at(-1) ?? 0) }),
		languages: mapValues(facts.story.languages, ({ name }) => name),
		words: phrasesIn('map.key', 'map.live'),
		places: placesIn(facts, exits),
		states: mapValues(states.map, drawn),
	};
}
