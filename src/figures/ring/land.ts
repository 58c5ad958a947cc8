/** A corner of the land, WGS84 degrees; the longitude may pass ±180 where a shape runs on across the antimeridian. */
export type Corner = [lat: number, lon: number];

/** The coast as `.tools/world.ts` writes it: grid steps from corner to corner, ring by ring, the first from 0, 0. */
export interface World {
	grid: number;
	land: number[][];
}

/** A map that shows this far beyond the antimeridian needs the land of the other side once more. */
const beyond = 240;

/** The land's rings, those near the antimeridian once more at the other end of the map. */
export function landRings({ grid, land }: World): Corner[][] {
	const rings = land.map((steps) => {
		let [x, y] = [0, 0];
		return Array.from({ length: steps.length / 2 }, (_, i): Corner => {
			x += steps[2 * i] ?? 0;
			y += steps[2 * i + 1] ?? 0;
			return [y * grid, x * grid];
		});
	});
	const shifted = (by: number) =>
		rings
			.filter((ring) => ring.some(([, lon]) => Math.abs(lon + by) < beyond))
			.map((ring) => ring.map(([lat, lon]): Corner => [lat, lon + by]));
	return [...rings, ...shifted(360), ...shifted(-360)];
}
