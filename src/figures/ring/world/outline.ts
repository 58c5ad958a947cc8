import { circle, type Point } from '../../../lib/geodesy.ts';

/** Beyond this latitude a Mercator map has no room. */
const edge = 85.05;

/**
 * The ring as a closed line whose longitudes run on across the antimeridian (they may pass ±180), so that it can be
 * drawn without a break. A ring around a pole is closed along the map's upper or lower edge.
 */
export function ringOutline(centre: Point, km: number, points = 90): Point[] {
	let before = centre.lon;
	const line = circle(centre, km, points).map(({ lat, lon }) => {
		const turns = Math.round((before - lon) / 360);
		before = lon + turns * 360;
		return { lat, lon: before };
	});
	const [first] = line;
	if (!first || Math.abs(first.lon - before) < 180) return line;
	// Once round the world: the way back follows the edge at the pole.
	const end = { lat: first.lat, lon: first.lon + Math.sign(before - first.lon) * 360 };
	const pole = Math.sign(centre.lat) * edge;
	return [...line, end, { lat: pole, lon: end.lon }, { lat: pole, lon: first.lon }];
}
