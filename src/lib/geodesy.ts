import geographiclib from 'geographiclib-geodesic';

/** A point in WGS84 degrees. */
export interface Point {
	lat: number;
	lon: number;
}

const wgs84 = geographiclib.Geodesic.WGS84;

/** The length of the shortest way over the WGS84 ellipsoid in km (Karney 2013, doi:10.1007/s00190-012-0578-z). */
export function distanceKm(a: Point, b: Point): number {
	const { s12 } = wgs84.Inverse(a.lat, a.lon, b.lat, b.lon);
	if (s12 === undefined) throw new Error('No distance between points that are not numbers');
	return s12 / 1000;
}

/** The direction in which the shortest way from `a` to `b` sets out, degrees clockwise from north (-180 to 180). */
export const azimuth = (a: Point, b: Point): number => wgs84.Inverse(a.lat, a.lon, b.lat, b.lon).azi1 ?? 0;

/** The eight winds from north clockwise. */
const winds = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
type Wind = (typeof winds)[number];

/** The nearest of eight winds to an azimuth in degrees clockwise from north, of any sign. */
export const wind = (degrees: number): Wind => winds[Math.round((((degrees % 360) + 360) % 360) / 45) % 8] ?? 'n';

/** The point that lies `km` away from `from` in the direction `azimuth` (degrees clockwise from north). */
function destination(from: Point, azimuth: number, km: number): Point {
	const { lat2, lon2 } = wgs84.Direct(from.lat, from.lon, azimuth, km * 1000);
	if (lat2 === undefined || lon2 === undefined) throw new Error('No way from a point that is not a number');
	return { lat: lat2, lon: lon2 };
}

/** All that is `km` away from `centre`, as that many points clockwise from north; the last is not the first again. */
export const circle = (centre: Point, km: number, points: number): Point[] =>
	Array.from({ length: points }, (_, i) => destination(centre, (360 * i) / points, km));

/** The shortest way from `a` to `b` as that many points (at least 2), both ends included. */
export function geodesicLine(a: Point, b: Point, points: number): Point[] {
	const km = distanceKm(a, b);
	const { azi1 = 0 } = wgs84.Inverse(a.lat, a.lon, b.lat, b.lon);
	const between = Array.from({ length: points - 2 }, (_, i) => destination(a, azi1, (km * (i + 1)) / (points - 1)));
	return [a, ...between, b];
}
