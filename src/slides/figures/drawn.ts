import type { Rect } from '../../figures/kit/rect.ts';
import type { Line } from '../../figures/kit/wrap.ts';

/** A part of a drawing that can be pressed; its words stand in the drawing. */
export interface Press extends Rect {
	id: string;
	/** What it does, in words. */
	name: string;
}

/**
 * What stands on a slide in place of a page's figure: fewer words, all at least as large as on the rest of the slide.
 * Lengths are those of a page whose letters of 15 px are the least that the last row can read; a slide enlarges all of it.
 */
export interface Drawn {
	/** SVG of all that is not text. */
	shapes: string;
	lines: Line[];
	presses: Press[];
	/** All of it in words. */
	words: string;
	/** Something was left out for want of room. */
	cut?: boolean;
}

/** The least letters, px of that page: 3.3 hundredths of a slide's height. */
export const letters = 15;
/** The letters of titles, px of that page: 4.4 hundredths of a slide's height. */
export const titles = 20;
/** Space at the edges of a drawing, px of that page. */
export const edge = 12;

/** Whether a drawing in this room has its parts beside each other instead of below. */
export const isLow = (width: number, height: number): boolean => width > 1.7 * height;
