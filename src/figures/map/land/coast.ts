import { project, worldAt } from '../../kit/mercator.ts';
import { boxOf, inside, type Box } from '../../kit/rings.ts';

/** Which part of the world paths of whole numbers are drawn in. */
export interface Sheet {
	/** The whole numbers of a path are CSS pixels at this Leaflet zoom. */
	zoom: number;
	/** Where a path's 0, 0 lies in the world at that zoom. */
	origin: number[];
	/** Degrees west, south, east, north of each part that is covered. */
	parts: number[][];
}

/** One level of detail of the coast, as `.tools/coast.ts` writes it. */
export interface Coast extends Sheet {
	/** The land as relative SVG path. */
	path: string;
}

/** The corners in degrees as a box of the world of this width. */
export function boxOfCorners([west = 0, south = 0, east = 0, north = 0]: readonly number[], world: number): Box {
	return boxOf([project({ lon: west, lat: south }, world), project({ lon: east, lat: north }, world)]);
}

/** Whether a sheet covers the whole of a view, so that none of its cut edges can be seen; the box is of a world 1 wide. */
export const covers = ({ parts }: Sheet, view: Box): boolean =>
	parts.some((part) => inside(view, boxOfCorners(part, 1)));

/** A box of a world 1 wide in the units of a sheet's paths. */
export function inSheet({ zoom, origin }: Sheet, box: Box): Box {
	const world = worldAt(zoom);
	const [x = 0, y = 0] = origin;
	return {
		left: box.left * world - x,
		right: box.right * world - x,
		top: box.top * world - y,
		bottom: box.bottom * world - y,
	};
}

/** By how many worlds to the east a sheet's copies are moved that a view shows: 0 alone in all but very wide and low frames; the box is of a world 1 wide. */
export function copiesIn({ parts }: Sheet, { left, right }: Box): number[] {
	const edges = parts.map((part) => boxOfCorners(part, 1));
	const [west, east] = [Math.min(...edges.map((box) => box.left)), Math.max(...edges.map((box) => box.right))];
	// A sheet of less than the world is shown where it lies, and nowhere else.
	if (east - west < 1) return [0];
	const [first, last] = [Math.floor(left - west), Math.ceil(right - west) - 1];
	return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
