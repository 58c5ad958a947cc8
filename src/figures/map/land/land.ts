import type { InkGrid } from '../labels/ink-grid.ts';
import type { LandMask } from '../labels/land-mask.ts';
import { worldAt, type Spot } from '../../kit/mercator.ts';
import { pathRings } from '../../kit/ring-path.ts';
import { area, boxOf, clip, contains, holds, overlap, type Box, type Ring } from '../../kit/rings.ts';
import { inSheet, type Coast, type Sheet } from './coast.ts';
import { seen, type View } from '../view.ts';

interface Level {
	sheet: Coast;
	rings: { ring: Ring; box: Box }[];
}

/** The coast's levels of detail, finest first, ready to be asked about. */
export type Land = Level[];

/** Reads coasts (finest first). */
export const landOf = (coasts: readonly Coast[]): Land =>
	coasts.map((sheet) => ({ sheet, rings: pathRings(sheet.path).map((ring) => ({ ring, box: boxOf(ring) })) }));

/** The parts of rings inside a box of a frame; a ring that lies elsewhere by its own box is not even placed. */
export const partsIn = (rings: Level['rings'], place: (spot: Spot) => Spot, box: Box): Ring[] =>
	rings.flatMap(({ ring, box: { left, top, right, bottom } }) => {
		const [[x1, y1], [x2, y2]] = [place([left, top]), place([right, bottom])];
		const part = overlap({ left: x1, top: y1, right: x2, bottom: y2 }, box) ? clip(ring.map(place), box) : [];
		return part.length > 2 ? [part] : [];
	});

/** How a sheet's units become px of a frame with this view. */
export function toFrame({ zoom, origin }: Sheet, view: View): (spot: Spot) => Spot {
	const scale = view.world / worldAt(zoom);
	const [x = 0, y = 0] = origin;
	return (spot) => [(spot[0] + x) * scale - view.left, (spot[1] + y) * scale - view.top];
}

/** Marks the shore in a grid of the frame, and the land in a mask. */
export function inkLand(
	grid: InkGrid,
	mask: LandMask,
	level: Level,
	view: View,
	size: { width: number; height: number },
	weight: number,
): void {
	const place = toFrame(level.sheet, view);
	const part = inSheet(level.sheet, seen(view, size));
	for (const { ring, box } of level.rings) {
		if (box.top > part.bottom || box.bottom < part.top || box.left > part.right) continue;
		let before = place(ring.at(-1) ?? [0, 0]);
		for (const spot of ring) {
			const here = place(spot);
			grid.stretch(before, here, weight);
			mask.stretch(before, here);
			before = here;
		}
	}
}

/** A test whether spots of the frame lie on the same land as a given spot, and that land's area in square px. */
export function landAt(
	level: Level,
	view: View,
	spot: Spot,
): { areaPx: number; has: (spot: Spot) => boolean } | undefined {
	const scale = view.world / worldAt(level.sheet.zoom);
	const [x = 0, y = 0] = level.sheet.origin;
	const unit = ([px, py]: Spot): Spot => [(px + view.left) / scale - x, (py + view.top) / scale - y];
	const at = unit(spot);
	const on = ({ ring, box }: Level['rings'][number], spot: Spot): boolean => holds(box, spot) && contains(ring, spot);
	const found = level.rings.find((one) => on(one, at));
	return found && { areaPx: area(found.ring) * scale ** 2, has: (other) => on(found, unit(other)) };
}
