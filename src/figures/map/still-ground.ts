import type { Frame } from '../kit/frame.ts';
import { cut } from '../kit/outlines/svg-text.ts';
import type { Box } from '../kit/rings.ts';
import { drawGraticule, drawSea } from './draw.ts';
import { landAround, landMarkup } from './land/still-land.ts';
import { graticule } from './paths.ts';
import { seaAround, seaMarkup } from './sea/still-sea.ts';
import { movedTo, sizeOf, type Size, type View } from './view.ts';

const path = ({ left, top, right, bottom }: Box): string => `M${left} ${top}H${right}V${bottom}H${left}z`;

/** Sea and land around a frame, as far as its file reaches: drawn coarsely, and not within the frame itself. */
function around(view: View, { x, y }: { x: number; y: number }, { width, height }: Size, depths: boolean): string {
	const frame = { left: 0, top: 0, right: width, bottom: height };
	const whole = { left: -x, top: -y, right: width + x, bottom: height + y };
	const lines = graticule(movedTo(view, whole), sizeOf(whole));
	return [
		`<clipPath id="around"><path clip-rule="evenodd" d="${path(whole)}${path(frame)}"/></clipPath><g clip-path="url(#around)">`,
		`<path class="f-sea" d="${path(whole)}"/>`,
		depths ? seaAround(view, frame, whole) : '',
		drawGraticule({ graticule: lines }, { x: -x, y: -y }),
		`${landAround(view, frame, whole)}</g>`,
	].join('');
}

/** The sea, with or without its depths, its graticule and the land of a frame, whose path has this id in the file; and beyond it where the frame says so. */
export function groundMarkup(
	view: View,
	{ beyond, ...size }: Size & Pick<Frame, 'beyond'>,
	{ id, depths }: { id: string; depths: boolean },
): string {
	const sea = drawSea() + (depths ? seaMarkup(view, size) : '');
	const ground = sea + drawGraticule({ graticule: graticule(view, size) }) + landMarkup(view, size, id);
	return beyond ? around(view, beyond, size, depths) + cut(`${id}-frame`, size, ground) : ground;
}
