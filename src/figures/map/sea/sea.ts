import type { Spot } from '../../kit/mercator.ts';
import { pathRings } from '../../kit/ring-path.ts';
import { boxOf, type Box, type Ring } from '../../kit/rings.ts';
import { boxOfCorners, inSheet, type Sheet } from '../land/coast.ts';
import { curvedPath } from './curve.ts';

/** The depths whose contours the map draws, metres. */
export const depths = [200, 1000, 2000, 3000, 4000, 5000, 6000] as const;

/** One level of detail of the sea's depth, as `.tools/sea.ts` writes it. */
export interface Sea extends Sheet {
	/** For each depth the water that is at least so deep, as relative SVG path; its corners are to be rounded by `curvedPath`. */
	paths: string[];
}

/** One level with its rings, depth by depth, ready to be drawn. */
export interface SeaLevel {
	sheet: Sea;
	bands: { ring: Ring; box: Box }[][];
	/** What the level covers, units of its paths. */
	parts: Box[];
}

/** Reads the levels of the sea (finest first). */
export const seaOf = (seas: readonly Sea[]): SeaLevel[] =>
	seas.map((sheet) => ({
		sheet,
		bands: sheet.paths.map((path) => pathRings(path).map((ring) => ({ ring, box: boxOf(ring) }))),
		parts: sheet.parts.map((part) => inSheet(sheet, boxOfCorners(part, 1))),
	}));

/** Whether a spot lies on an edge of a box, or closer to it than `slack`. */
export const onEdge = ({ left, right, top, bottom }: Box, [x, y]: Spot, slack: number): boolean =>
	Math.min(Math.abs(x - left), Math.abs(x - right), Math.abs(y - top), Math.abs(y - bottom)) <= slack;

/** A level's bands as paths in half units of its own; where the level ends, they end in straight lines. */
export const bandPaths = ({ bands, parts }: SeaLevel): string[] =>
	bands.map((rings) =>
		curvedPath(
			rings.map(({ ring }) => ring),
			(spot) => parts.some((part) => onEdge(part, spot, 2)),
		),
	);

/** Bands of depth, the shallowest first and each over the one before: a path each, in units of so many px. */
export const bandsMarkup = (paths: readonly string[], unit: number): string =>
	paths
		.map((path, i) => (path ? `<path class="f-deep${i + 1}" transform="scale(${unit})" d="${path}"/>` : ''))
		.join('');
