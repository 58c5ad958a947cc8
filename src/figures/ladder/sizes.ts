import type { Frame } from '../../lib/frame.ts';

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

const phone: Sizes = { name: 11, label: 11, small: 11, r: 4.5, head: 32, compact: true, low: false };
const middle: Sizes = { name: 13, label: 12.5, small: 11.5, r: 6, head: 38, compact: false, low: false };
const large: Sizes = { name: 15, label: 14.5, small: 12.5, r: 8, head: 46, compact: false, low: false };
const lowest: Sizes = { ...phone, r: 3.25, head: 30, low: true };

/** The measures that fit what a frame leaves inside its inset, enlarged as the frame asks. */
export function sizesFor({ width, height, inset, type: asked = 1 }: Frame): Sizes {
	// Projected, the least letters are as large as the frame asks: those that a page sets in 15 px.
	const type = asked === 1 ? 1 : (asked * 15) / phone.small;
	const inner = {
		width: (width - inset.left - inset.right) / type,
		height: (height - inset.top - inset.bottom) / type,
	};
	const page = pageSizes(inner);
	const { name, label, small, r, head } = page;
	return { ...page, name: name * type, label: label * type, small: small * type, r: r * type, head: head * type };
}

function pageSizes(inner: { width: number; height: number }): Sizes {
	if (inner.height < 220) return lowest;
	if (inner.width < 500 || inner.height < 300) return phone;
	return inner.width < 760 || inner.height < 560 ? middle : large;
}
