import { roomIn, roomy, type Frame } from '../../kit/frame.ts';

/** The measures of one class of frames, px. */
export interface Sizes {
	/** Names of rungs. */
	name: number;
	/** First line of a label. */
	label: number;
	/** Second lines, axis, gates and notes. */
	small: number;
	/** Radius of a mark of its own. */
	r: number;
	/** Height of the heading line. */
	head: number;
	/** Short names of rungs, and gates on one line. */
	compact: boolean;
	/** So low that gates go unnamed, and legend and note are left to the table. */
	low: boolean;
}

/** The least letters that are read at arm's length on a phone, px. */
const least = 12;
const phone: Sizes = { name: least, label: least, small: least, r: 4.5, head: 30, compact: true, low: false };
const middle: Sizes = { name: 13, label: 12.5, small: 12, r: 6, head: 38, compact: false, low: false };
const large: Sizes = { name: 15, label: 14.5, small: 14, r: 8, head: 46, compact: false, low: false };
const lowest: Sizes = { ...phone, r: 3.25, low: true };

/** The measures that fit what a frame leaves inside its inset, enlarged as it asks or as its room lets them be. */
export function sizesFor(frame: Frame): Sizes {
	const { width, height, type: asked = 1 } = frame;
	// Projected, the least letters are as large as the frame asks: those that a page sets in 15 px.
	const type = asked === 1 ? roomy(width, height) : (asked * 15) / least;
	const room = roomIn(frame);
	const inner = { width: room.width / type, height: room.height / type };
	const page = pageSizes(inner);
	return {
		...page,
		name: page.name * type,
		label: page.label * type,
		small: page.small * type,
		r: page.r * type,
		head: page.head * type,
	};
}

function pageSizes(inner: { width: number; height: number }): Sizes {
	if (inner.height < 250) return lowest;
	if (inner.width < 500 || inner.height < 300) return phone;
	return inner.width < 760 || inner.height < 560 ? middle : large;
}
