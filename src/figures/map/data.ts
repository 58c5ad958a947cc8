import type { Facts } from '../../content/facts.ts';
import { circle, distanceKm, geodesicLine, type Point } from '../../lib/geodesy.ts';
import type { MapState } from './figure.ts';
import type { LonLat, MapData, MapLine, MapLink, MapPlace, RulerData } from './types.ts';

const lonLat = ({ lat, lon }: Point): LonLat => [Math.round(lon * 1e4) / 1e4, Math.round(lat * 1e4) / 1e4];

/** One entry of a table, or an error that names what is missing. */
function entry<T>(table: Record<string, T>, id: string): T {
	const found = table[id];
	if (!found) throw new Error(`The map has no “${id}”`);
	return found;
}

function rulerData({ bars, note, sketch }: NonNullable<MapState['ruler']>, facts: Facts): RulerData {
	const km = (id: string): number => distanceKm(entry(facts.distances, id).from, entry(facts.distances, id).to);
	const { from, to } = entry(facts.distances, sketch.distance);
	return {
		bars: bars.map(({ label, distance, number = '' }) => ({
			label,
			km: distance ? km(distance) : (entry(facts.numbers, number).value ?? 0),
		})),
		note,
		sketch: { from: lonLat(from), to: lonLat(to), fromName: sketch.from, toName: sketch.to, box: sketch.box },
	};
}

/** The circle around the beginning of a distance that reaches its end. */
const circleOf = ({ from, to }: Facts['distances'][string]): LonLat[] =>
	circle(from, distanceKm(from, to), 90).map(lonLat);

/** The data of the map figure: geodesic lines, rings and links worked out at build, so that no page carries the geodesy. */
export function figureData(facts: Facts): MapData {
	const { places, distances, promises, states } = facts;
	const used = new Set(Object.values(states.map).flatMap((state) => [...state.places, ...state.waters]));
	const line = (id: string): MapLine => {
		const { from, to } = entry(distances, id);
		return { id, km: distanceKm(from, to), points: geodesicLine(from, to, 5).map(lonLat) };
	};
	const exits = Object.values(states.map).flatMap(({ beyond }): [string, MapPlace][] =>
		beyond
			? [[beyond.id, { name: beyond.name, names: [], lat: beyond.lat, lon: beyond.lon, kind: 'cape', beyond: true }]]
			: [],
	);
	const ends: Record<string, Point> = { ...places, ...Object.fromEntries(exits) };
	const link = ({ from, to, promise, mutual }: Facts['states']['map'][string]['links'][number]): MapLink => ({
		label: `${String(entry(promises, promise).year)} ${mutual ? 'treaty' : 'agreement'}`,
		mutual,
		points: geodesicLine(entry(ends, from), entry(ends, to), 13).map(lonLat),
	});
	return {
		measure: facts.figures.map?.measure ?? '',
		places: Object.fromEntries([
			...Object.entries(places)
				.filter(([id]) => used.has(id))
				.map(([id, { name, label, names, lat, lon, kind, note, claimants, heldBy }]) => [
					id,
					{
						name,
						names,
						lat,
						lon,
						kind,
						...(label && { label }),
						...(note && { note }),
						...(claimants && { claimants }),
						...(heldBy && { heldBy }),
					},
				]),
			...exits,
		]) as Record<string, MapPlace>,
		states: Object.fromEntries(
			Object.entries(states.map).map(([id, state]) => [
				id,
				{
					title: state.title,
					finding: state.finding,
					focus: state.focus,
					places: state.beyond ? [...state.places, state.beyond.id] : state.places,
					roomy: state.roomy,
					waters: state.waters,
					lines: state.lines.map(line),
					...(state.ring && { ring: circleOf(entry(distances, state.ring)) }),
					links: state.links.map(link),
					...(state.ruler && { ruler: rulerData(state.ruler, facts) }),
				},
			]),
		),
	};
}
