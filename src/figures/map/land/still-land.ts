import { cut, refer } from '../../kit/outlines/svg-text.ts';
import type { Frame } from '../../kit/frame.ts';
import type { Spot } from '../../kit/mercator.ts';
import { ringPath } from '../../kit/ring-path.ts';
import { area, clip, inside, simplify, boxOf, type Box, type Ring } from '../../kit/rings.ts';
import far from './coast-far.json' with { type: 'json' };
import near from './coast-near.json' with { type: 'json' };
import { drawSea } from '../draw.ts';
import { landOf, levelFor, toFrame } from './land.ts';
import { graticule } from '../paths.ts';
import type { Size, View } from '../view.ts';

/** The coast at both levels of detail, ready to draw. */
export const land = landOf([near, far]);
/** The path's whole numbers are thirds of a px: fine enough for the eye, short enough for the file. */
const fine = 3;
/** A long coast is thinned until its path has about this many characters. */
const longest = 11_000;

/** The land in a frame, cut at its edges and thinned to what its pixels can show; `id` names the path in the file. */
export function landMarkup(view: View, size: Size, id: string): string {
	const level = levelFor(land, view, size);
	const place = toFrame(level, view);
	const edge = { left: -8, top: -8, right: size.width + 8, bottom: size.height + 8 };
	const cut = level.rings
		.map(({ ring }) => clip(ring.map(place), edge))
		.filter((ring) => ring.length > 2 && area(ring) > 1.5);
	const thinned = (tolerance: number): string => {
		const rings = cut.map((ring): Ring => simplify(ring, tolerance));
		return ringPath(rings.map((ring) => ring.map(([x, y]): Spot => [x * fine, y * fine])));
	};
	let tolerance = 0.6;
	let path = thinned(tolerance);
	while (path.length > longest && tolerance < 1.5) path = thinned((tolerance *= 1.15));
	const use = `<use ${refer(id)} stroke-linejoin="round" `;
	return [
		`<defs><path id="${id}" transform="scale(${Math.round(1e4 / fine) / 1e4})" d="${path}"/></defs>`,
		`${use}fill="none" class="s-land" stroke-width="${7 * fine}" stroke-opacity=".6"/>`,
		`${use}class="f-land s-shore" stroke-width="${fine}"/>`,
	].join('');
}

/** Beyond a frame the least land that is drawn, square px, and about the most characters of its path. */
const coarse = { area: 60, longest: 8000 };

/** Sea and land around a frame, as far as its file reaches: drawn coarsely, and not within the frame itself. */
function around(view: View, { x, y }: { x: number; y: number }, { width, height }: Size): string {
	const whole = { left: -x, top: -y, right: width + x, bottom: height + y };
	const frame = { left: 0, top: 0, right: width, bottom: height };
	const size = { width: width + 2 * x, height: height + 2 * y };
	const moved = { ...view, left: view.left - x, top: view.top - y };
	const level = levelFor(land, moved, size);
	const holds = ({ left, top, right, bottom }: Box, [sx, sy]: Spot): boolean =>
		sx > left + 30 && sx < right - 30 && sy > top + 30 && sy < bottom - 30;
	const rings = level.rings
		.map(({ ring }) => clip(ring.map(toFrame(level, view)), whole))
		.filter((ring) => ring.length > 2 && area(ring) > coarse.area && !inside(boxOf(ring), frame));
	const thinned = (tolerance: number): string =>
		ringPath(rings.map((ring) => simplify(ring, (spot) => (holds(frame, spot) ? 1000 : tolerance))));
	let tolerance = 4;
	let path = thinned(tolerance);
	while (path.length > coarse.longest && tolerance < 12) path = thinned((tolerance *= 1.25));
	const box = ({ left, top, right, bottom }: Box): string => `M${left} ${top}H${right}V${bottom}H${left}z`;
	return [
		`<clipPath id="around"><path clip-rule="evenodd" d="${box(whole)}${box(frame)}"/></clipPath><g clip-path="url(#around)">`,
		`<path class="f-sea" d="${box(whole)}"/>`,
		`<path fill="none" class="s-land" stroke-opacity=".8" transform="translate(${-x} ${-y})" d="${graticule(moved, size)}"/>`,
		`<path class="f-land s-shore" stroke-linejoin="round" d="${path}"/></g>`,
	].join('');
}

/** The sea, its graticule and the land of a frame, and beyond it where the frame says so. */
export function groundMarkup(view: View, { beyond, ...size }: Size & Pick<Frame, 'beyond'>, id: string): string {
	const ground = drawSea({ graticule: graticule(view, size) }) + landMarkup(view, size, id);
	return beyond ? around(view, beyond, size) + cut(`${id}-frame`, size, ground) : ground;
}
