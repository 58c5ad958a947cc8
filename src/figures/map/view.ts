import { roomIn, wideFrom, type Frame } from '../kit/frame.ts';
import { project, unproject, type Spot } from '../kit/mercator.ts';
import { edgesOf, type Box } from '../kit/rings.ts';
import { boxOfCorners, covers, type Sheet } from './land/coast.ts';
import type { LonLat } from './types.ts';

/** What of the Mercator plane a frame shows: the world is `world` px wide and the frame's corner lies at left, top. */
export interface View {
	world: number;
	left: number;
	top: number;
}

/** The size of what is drawn on, px. */
export type Size = Pick<Frame, 'width' | 'height'>;

/** A box's size. */
export const sizeOf = ({ left, top, right, bottom }: Box): Size => ({ width: right - left, height: bottom - top });

/** A view whose corner is that of a box of the frame. */
export const movedTo = ({ world, left, top }: View, box: Box): View => ({
	world,
	left: left + box.left,
	top: top + box.top,
});

/** The part of a frame that cards, headings and credit leave free, px. */
export const freeBox = (frame: Frame): Box => edgesOf(roomIn(frame));

/** The largest view, of a world `most` px wide, that shows the corners (west, south, east, north) within a box of the frame. */
export const fit = (focus: readonly number[], into: Box, most = Infinity): View =>
	fitBox(boxOfCorners(focus, 1), into, 1, most);

/** The same for a box of a world 1 wide that is to be shown `margin` times as large; room that cards leave none of is taken as a pixel wide. */
export function fitBox(box: Box, into: Box, margin: number, most = Infinity): View {
	const [size, room] = [sizeOf(box), sizeOf(into)];
	const world = Math.min(Math.max(1, room.width) / size.width, Math.max(1, room.height) / size.height) / margin;
	return centred([(box.left + box.right) / 2, (box.top + box.bottom) / 2], Math.min(world, most), into);
}

/** The view of this scale that has a spot (of a world 1 wide) in the middle of a box of the frame. */
export const centred = ([x, y]: Spot, world: number, into: Box): View => ({
	world,
	left: x * world - (into.left + into.right) / 2,
	top: y * world - (into.top + into.bottom) / 2,
});

/** Where a point lies in the frame, px. */
export function spotOf({ world, left, top }: View, [lon, lat]: LonLat): Spot {
	const [x, y] = project({ lon, lat }, world);
	return [x - left, y - top];
}

/** The point at a place in the frame. */
export const pointAt = ({ world, left, top }: View, [x, y]: Spot) => unproject([x + left, y + top], world);

/** What a frame shows as a box of a world 1 wide. */
export const seen = ({ world, left, top }: View, { width, height }: Size): Box =>
	edgesOf({ x: left / world, y: top / world, width: width / world, height: height / world });

/** The finest of some levels of detail whose sheet covers all that a view shows, else the coarsest. */
export function levelFor<Level extends { sheet: Sheet }>(levels: readonly Level[], view: View, size: Size): Level {
	const level = levels.find(({ sheet }) => covers(sheet, seen(view, size))) ?? levels.at(-1);
	if (!level) throw new Error('The map has no sheet');
	return level;
}

/** Room for three buttons of 44 px, and one of 72 px when the map was moved: at the lower left on wide frames, else at the right. */
export function controlsBox(free: Box, width: number, moved: boolean): Box {
	const size = { width: moved ? 216 : 140, height: 44 };
	const x = width < wideFrom ? free.right - size.width : free.left;
	return edgesOf({ x, y: free.bottom - size.height, ...size });
}

/** The part of the free box that the card of a place leaves: right of it on wide frames, else below it. */
export const besideCard = (free: Box, width: number): Box =>
	width < wideFrom ? { ...free, top: (free.top + free.bottom) / 2 } : { ...free, left: free.left + 360 };
