import type { Frame } from '../frame.ts';

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
