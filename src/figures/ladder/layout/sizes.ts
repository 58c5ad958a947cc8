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

const least = 11;
const phone: Sizes = { name: least, label: least, small: least, r: 4.5, head: 32, compact: true, low: false };
const middle: Sizes = { name: 13, label: 12.5, small: 12, r: 6, head: 38, compact: false, low: false };
const large: Sizes = { name: 15, label: 14.5, small: 14, r: 8, head: 46, compact: false, low: false };
/** Where the steps are few, letters of a readable size on a phone. */
const phoneClear: Sizes = { ...phone, name: 12, label: 12, small: 12 };
const lowest: Sizes = { ...phone, r: 3.25, head: 30, low: true };

/** The measures that fit what a frame leaves inside its inset, the largest first, enlarged as it asks or as its room lets them be. */
export function sizesFor(frame: Frame): Sizes[] {
	const { width, height, type: asked = 1 } = frame;
	// Projected, the least letters are as large as the frame asks: those that a page sets in 15 px.
	const type = asked === 1 ? roomy(width, height) : (asked * 15) / least;
	const room = roomIn(frame);
	const inner = { width: room.width / type, height: room.height / type };
	const pages = asked === 1 ? pageSizes(inner) : pageSizes(inner).slice(-1);
	return pages.map((page) => ({
		...page,
		name: page.name * type,
		label: page.label * type,
		small: page.small * type,
		r: page.r * type,
		head: page.head * type,
	}));
}

function pageSizes(inner: { width: number; height: number }): Sizes[] {
	if (inner.height < 220) return [lowest];
	if (inner.width < 500 || inner.height < 300) return [phoneClear, phone];
	return inner.width < 760 || inner.height < 560 ? [middle] : [large];
}
