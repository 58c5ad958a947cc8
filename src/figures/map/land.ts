import { InkGrid } from '../../lib/ink-grid.ts';
import { worldAt, type Spot } from '../../lib/mercator.ts';
import { pathRings } from '../../lib/ring-path.ts';
import { boxOf, contains, overlap, type Box, type Ring } from '../../lib/rings.ts';
import { covers, inCoast, type Coast } from './coast.ts';
import { seen, type View } from './view.ts';

interface Level {
	coast: Coast;
	rings: { ring: Ring; box: Box }[];
}

/** The coast's levels of detail, finest first, ready to be asked about. */
export type Land = Level[];

/** Reads coasts (finest first). */
export const landOf = (coasts: readonly Coast[]): Land =>
	coasts.map((coast) => ({ coast, rings: pathRings(coast.path).map((ring) => ({ ring, box: boxOf(ring) })) }));

/** The finest level that covers all that a view shows, else the coarsest. */
export function levelFor(land: Land, view: View, size: { width: number; height: number }): Level {
	const level = land.find(({ coast }) => covers(coast, seen(view, size))) ?? land.at(-1);
	if (!level) throw new Error('The map has no coast');
	return level;
}

/** How a level's units become px of a frame with this view. */
export function toFrame({ coast }: Level, view: View): (spot: Spot) => Spot {
	const scale = view.world / worldAt(coast.zoom);
	const [x = 0, y = 0] = coast.origin;
	return (spot) => [(spot[0] + x) * scale - view.left, (spot[1] + y) * scale - view.top];
}

/** Marks the shore in a grid of the frame. */
export function inkShore(grid: InkGrid, level: Level, view: View, size: { width: number; height: number }, weight: number): void {
	const place = toFrame(level, view);
	const part = inCoast(level.coast, seen(view, size));
	for (const { ring, box } of level.rings) {
		if (!overlap(box, part)) continue;
		let before = place(ring.at(-1) ?? [0, 0]);
		for (const spot of ring) {
			const here = place(spot);
			grid.stretch(before, here, weight);
			before = here;
		}
	}
}

/** Whether a spot of the frame lies on land. */
export function onLand(level: Level, view: View, [x, y]: Spot): boolean {
	const { left, top } = inCoast(level.coast, seen({ world: view.world, left: view.left + x, top: view.top + y }, { width: 0, height: 0 }));
	return level.rings.some(({ ring, box }) => left > box.left && left < box.right && top > box.top && top < box.bottom && contains(ring, [left, top]));
}
