import { area, holds, simplify, type Box } from '../../kit/rings.ts';
import type { Spot } from '../../kit/mercator.ts';
import { partsIn, toFrame } from '../land/land.ts';
import { levelFor, movedTo, sizeOf, type Size, type View } from '../view.ts';
import { curvedPath } from './curve.ts';
import { bandsMarkup, onEdge, seaOf, type Sea, type SeaLevel } from './sea.ts';
import far from './sea-far.json' with { type: 'json' };
import near from './sea-near.json' with { type: 'json' };

const levels = seaOf([near, far] satisfies Sea[]);
/** What is left out within a frame and around it: how far lines may be off and about how large rings must be, px, until the paths have about so many characters. */
const fine = { tolerance: 1.2, most: 4.5, size: 5, longest: 8000 };
const coarse = { tolerance: 6, most: 40, size: 24, longest: 4000 };

/** The bands of a level in px of a frame with this view, cut at a box, as finely as their length allows; spots that `held` says don't matter are left out. */
function bandsIn(
	{ sheet, bands }: SeaLevel,
	view: View,
	box: Box,
	{ tolerance, most, size, longest }: typeof fine,
	held?: (spot: Spot) => boolean,
): string {
	const place = toFrame(sheet, view);
	const cut = bands.map((rings) => partsIn(rings, place, box));
	// Where a ring is cut at the box it has corners.
	const isCut = (spot: Spot): boolean => onEdge(box, spot, 0.51);
	const thinned = (by: number): string[] => {
		const allowed = held ? (spot: Spot): number => (held(spot) ? 1000 : tolerance * by) : tolerance * by;
		return cut.map((rings) => {
			const large = rings.filter((ring) => area(ring) > (size * by) ** 2);
			return curvedPath(
				large.map((ring) => simplify(ring, allowed)),
				isCut,
			);
		});
	};
	let by = 1;
	let paths = thinned(by);
	while (paths.join('').length > longest && tolerance * by < most) paths = thinned((by *= 1.15));
	return bandsMarkup(paths, 0.5);
}

/** The depth of the sea in a frame, cut at its edges and thinned to what its pixels can show. */
export function seaMarkup(view: View, size: Size): string {
	const edge = { left: -8, top: -8, right: Math.ceil(size.width) + 8, bottom: Math.ceil(size.height) + 8 };
	return bandsIn(levelFor(levels, view, size), view, edge, fine);
}

/** The depth of the sea around a frame, as far as its file reaches: drawn coarsely, and within the frame hardly at all. */
export function seaAround(view: View, frame: Box, whole: Box): string {
	const well = { left: frame.left + 30, top: frame.top + 30, right: frame.right - 30, bottom: frame.bottom - 30 };
	const level = levelFor(levels, movedTo(view, whole), sizeOf(whole));
	return bandsIn(level, view, whole, coarse, (spot) => holds(well, spot));
}
