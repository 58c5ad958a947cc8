/** The space a figure is drawn in, CSS pixels; `inset` is kept free for headings, cards and credit. */
export interface Frame {
	width: number;
	height: number;
	inset: { top: number; right: number; bottom: number; left: number };
}

/** From this width on, the story's cards lie over the right of the figure. */
export const wideFrom = 1000;

/** The frame for a stage of this size; `cards` says whether the story's cards lie over it. */
export function frameFor(width: number, height: number, cards: boolean): Frame {
	if (width < wideFrom) return { width, height, inset: { top: 12, right: 12, bottom: 12, left: 12 } };
	const right = cards ? Math.round(Math.max(440, width * 0.35)) : 32;
	return { width, height, inset: { top: 24, right, bottom: 24, left: 32 } };
}

/** The sizes every still is drawn in; the page picks one by its width. */
export const stillSizes = {
	phone: frameFor(390, 330, true),
	tablet: frameFor(834, 430, true),
	wide: frameFor(1440, 780, true),
} satisfies Record<string, Frame>;

export type StillSize = keyof typeof stillSizes;
