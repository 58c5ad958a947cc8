import { fill } from './fill.ts';
import type { Point } from './geodesy.ts';

/** How a latitude and a longitude are written, with a place for their `{degrees}`. */
interface PointWords {
	north: string;
	south: string;
	east: string;
	west: string;
}

/** A point as a reader writes it, such as 24.45° N, 122.93° E. */
export function formatPoint({ lat, lon }: Point, { north, south, east, west }: PointWords): string {
	const half = (value: number, positive: string, negative: string): string =>
		fill(value < 0 ? negative : positive, { degrees: Math.abs(value).toFixed(2) });
	return `${half(lat, north, south)}, ${half(lon, east, west)}`;
}
