import { refer } from '../../kit/outlines/svg-text.ts';
import type { Spot } from '../../kit/mercator.ts';
import { ringPath } from '../../kit/ring-path.ts';
import { area, boxOf, holds, inside, simplify, type Box, type Ring } from '../../kit/rings.ts';
import far from './coast-far.json' with { type: 'json' };
import near from './coast-near.json' with { type: 'json' };
import { landOf, partsIn, toFrame } from './land.ts';
import { levelFor, movedTo, sizeOf, type Size, type View } from '../view.ts';

/** The coast at both levels of detail, ready to draw. */
export const land = landOf([near, far]);
/** The path's whole numbers are thirds of a px: fine enough for the eye, short enough for the file. */
const fine = 3;
/** A long coast is thinned until its path has about so many characters, or is off by so many px. */
const thin = { longest: 11_000, most: 1.5 };

/** The land in a frame, cut at its edges and thinned to what its pixels can show; `id` names the path in the file. */
export function landMarkup(view: View, size: Size, id: string, { longest, most } = thin): string {
	const level = levelFor(land, view, size);
	const place = toFrame(level.sheet, view);
	const edge = { left: -8, top: -8, right: size.width + 8, bottom: size.height + 8 };
	const cut = partsIn(level.rings, place, edge).filter((ring) => area(ring) > 1.5);
	const thinned = (tolerance: number): string => {
		const rings = cut.map((ring): Ring => simplify(ring, tolerance));
		return ringPath(rings.map((ring) => ring.map(([x, y]): Spot => [x * fine, y * fine])));
	};
	let tolerance = 0.6;
	let path = thinned(tolerance);
	while (path.length > longest && tolerance < most) path = thinned((tolerance *= 1.15));
	const use = `<use ${refer(id)} stroke-linejoin="round" `;
	return [
		`<defs><path id="${id}" transform="scale(${Math.round(1e4 / fine) / 1e4})" d="${path}"/></defs>`,
		`${use}fill="none" class="s-land" stroke-width="${7 * fine}" stroke-opacity=".6"/>`,
		`${use}class="f-land s-shore" stroke-width="${fine}"/>`,
	].join('');
}

/** Beyond a frame the least land that is drawn, square px, and about the most characters of its path. */
const coarse = { area: 60, longest: 8000 };

/** The land around a frame in a file that reaches as far as `whole`: drawn coarsely, and within the frame hardly at all. */
export function landAround(view: View, frame: Box, whole: Box): string {
	const level = levelFor(land, movedTo(view, whole), sizeOf(whole));
	const place = toFrame(level.sheet, view);
	const well = { left: frame.left + 30, top: frame.top + 30, right: frame.right - 30, bottom: frame.bottom - 30 };
	const rings = partsIn(level.rings, place, whole).filter(
		(ring) => area(ring) > coarse.area && !inside(boxOf(ring), frame),
	);
	const thinned = (tolerance: number): string =>
		ringPath(rings.map((ring) => simplify(ring, (spot) => (holds(well, spot) ? 1000 : tolerance))));
	let tolerance = 4;
	let path = thinned(tolerance);
	while (path.length > coarse.longest && tolerance < 12) path = thinned((tolerance *= 1.25));
	return `<path class="f-land s-shore" stroke-linejoin="round" d="${path}"/>`;
}
