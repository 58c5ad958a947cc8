import type { Frame } from '../kit/frame.ts';
import { InkGrid } from './labels/ink-grid.ts';
import { LandMask } from './labels/land-mask.ts';
import type { Spot } from '../kit/mercator.ts';
import type { Box } from '../kit/rings.ts';
import { inkLand, type Land } from './land/land.ts';
import { sizesFor } from './labels/type-sizes.ts';
import { levelFor, type View } from './view.ts';

/** What labels are placed upon: the view, the room, and where shore, land and lines are. */
export type Ground = ReturnType<typeof groundOf>;

/** The ground of a view, with its shore drawn in. */
export function groundOf(view: View, frame: Frame, free: Box, land: Land) {
	const grid = new InkGrid(frame.width, frame.height);
	const mask = new LandMask(frame.width, frame.height);
	const level = levelFor(land, view, frame);
	inkLand(grid, mask, level, view, frame, 2.5);
	return {
		...{ view, frame, free, land, level, mask, grid, sizes: sizesFor(frame) },
		/** Draws a line into the grid, so that labels keep off it. */
		ink: (spots: readonly Spot[], weight: number): void =>
			spots.slice(1).forEach((spot, i) => grid.stretch(spots[i] ?? spot, spot, weight)),
	};
}
