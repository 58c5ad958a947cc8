import type { Rect } from './rect.ts';

/** The space a figure is drawn in, CSS pixels; `inset` is kept free for headings, cards and credit. */
export interface Frame {
	width: number;
	height: number;
	inset: { top: number; right: number; bottom: number; left: number };
	/** How much larger than on a page letters and marks are, for figures that are projected; 1 without it. */
	type?: number;
	/** The least letters there, px, where they are not those of a page. */
	least?: number;
	/** How far beyond each side land and sea are drawn in a file, so that it fills a box of another shape without an edge. */
	beyond?: { x: number; y: number };
	/** For print: words stay words in a file that brings its fonts along, where elsewhere they are outlines; and nothing is kept free for tools. */
	printed?: boolean;
}

/** From this width on, the story's cards lie over the right of the figure. */
export const wideFrom = 1000;

/** How much of the right of a stage of this width a card of the story takes with its margins, as story/styles/step.css sets it, in px. */
const besideCard = (width: number): number => Math.round(Math.min(437, width * 0.31) + Math.max(76, width * 0.03) + 12);

/** What is kept free at the right of a box of this width, px, where no card lies over it. */
export const edgeOf = (width: number): number => (width < wideFrom ? 12 : 32);

/** The frame for a stage of this size; `cards` says whether the story's cards lie over it, `type` enlarges letters. */
export function frameFor(width: number, height: number, cards: boolean, type = 1): Frame {
	if (width < wideFrom) return { width, height, inset: { top: 12, right: 12, bottom: 12, left: 12 }, type };
	const right = cards ? besideCard(width) : edgeOf(width);
	return { width, height, inset: { top: 24, right, bottom: 24, left: 32 }, type };
}

/** The room of a frame within its insets, px. */
export const roomIn = ({ width, height, inset: { top, right, bottom, left } }: Frame): Rect => ({
	...{ x: left, y: top, width: width - left - right, height: height - top - bottom },
});

/** How much larger letters are in a figure that has more room than a laptop gives it, by its size in px: at most half as large again. */
export function roomy(width: number, height: number): number {
	const by = Math.min(width / 1440, height / 630);
	return Math.max(1, Math.min(1.5, 1 + 0.45 * (by - 1)));
}

/** A frame, with letters of `least` px or more if that is given, whose still also fills boxes up to three times as wide for their height, or five times as high for their width. */
const stretched = (frame: Frame, least?: number): Frame => ({
	...frame,
	beyond: { x: frame.width, y: 2 * frame.height },
	...(least && { least }),
});

/** The sizes every still is drawn in; the page picks one by its width. */
export const stillSizes = {
	phone: stretched(frameFor(390, 330, true)),
	// It is printed too, as wide as the text of a sheet: 12.5 px are 7 points there.
	tablet: stretched(frameFor(834, 430, true), 12.5),
	wide: stretched(frameFor(1440, 780, true)),
} satisfies Record<string, Frame>;

export type StillSize = keyof typeof stillSizes;

/** The letters that a page sets in 15 px are 3.3 hundredths of a projected page's height, or of what is as high in a tall window. */
export const projected = (width: number, height: number): number =>
	Math.max(1, Math.min(height, 0.75 * width) * (0.033 / 15));

/** The letters of a page that are the least that the last row can read on a slide, px. */
const leastOnSlides = 15;

/** A frame in the px of a page: on slides, where letters are `type` times as large, it is so much smaller, and no letters are small. */
export function pageFrame({ width, height, inset, least, type = 1 }: Frame): Frame {
	const by = (value: number) => Math.round(value / type);
	const { top, right, bottom, left } = inset;
	const insets = { top: by(top), right: by(right), bottom: by(bottom), left: by(left) };
	// A frame no larger than its slide: what is rounded up would be cut.
	const size = { width: Math.floor(width / type), height: Math.floor(height / type) };
	const letters = type > 1 ? leastOnSlides : least;
	return { ...size, inset: insets, ...(letters && { least: letters }) };
}

/** The sizes of the stills on slides: beside the words of a wide slide, above those of a square one, and the ladder's there, which is higher or, with many steps, beside the words too. */
export const slideSizes = {
	slide: stretched(frameFor(742, 683, false, projected(1280, 720))),
	square: stretched(frameFor(1024, 398, false, projected(1024, 768))),
	higher: frameFor(1024, 440, false, projected(1024, 768)),
	upright: frameFor(655, 698, false, projected(1024, 768)),
} satisfies Record<string, Frame>;

/** A still for pages or for slides. */
export type AnySize = StillSize | keyof typeof slideSizes;
