import type { Point } from '../../lib/geodesy.ts';

/** A point of the Mercator plane: x to the east, y to the south, in units of which the world is some number wide. */
export type Spot = readonly [x: number, y: number];

const radians = Math.PI / 180;

/** Spherical Mercator as Leaflet has it (EPSG:3857): the world is `world` units wide, its north-west corner is 0, 0. */
export function project({ lat, lon }: Point, world: number): Spot {
	const north = Math.log(Math.tan(Math.PI / 4 + (lat * radians) / 2));
	return [((lon + 180) / 360) * world, (0.5 - north / (2 * Math.PI)) * world];
}

/** The point in degrees at a place of the Mercator plane. */
export function unproject([x, y]: Spot, world: number): Point {
	const north = (0.5 - y / world) * 2 * Math.PI;
	return { lat: (2 * Math.atan(Math.exp(north)) - Math.PI / 2) / radians, lon: (x / world) * 360 - 180 };
}

/** The width of the world in CSS pixels at a Leaflet zoom, which may be a fraction. */
export const worldAt = (zoom: number): number => 256 * 2 ** zoom;
