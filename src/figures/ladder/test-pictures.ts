import { loadFacts } from '../../content/facts.ts';
import { frameFor, stillSizes } from '../kit/frame.ts';
import type { Rect } from '../kit/rect.ts';
import { textWidth } from '../kit/text-width.ts';
import { figureData } from './data.ts';
import { picture } from './model.ts';
import type { Picture, Text } from './picture.ts';

/** The facts of the story, and what the ladder takes of them. */
export const facts = loadFacts();
export const data = figureData(facts);
export const stateIds = Object.keys(data.states);
/** The frames in which each state is tried. */
export const frames = {
	...stillSizes,
	narrow: frameFor(360, 340, true),
	full: frameFor(1920, 900, true),
	laptop: frameFor(1280, 620, true),
	alone: frameFor(768, 430, false),
	upright: frameFor(1080, 1800, true),
	broad: frameFor(3440, 1320, true),
	huge: frameFor(5120, 2040, true),
};
/** Each state in each frame, with both their names. */
export const everyPicture: [string, Picture][] = stateIds.flatMap((state) =>
	Object.entries(frames).map(([size, frame]): [string, Picture] => [`${state} ${size}`, picture(data, state, frame)]),
);

/** The room of a line of text, px. */
export const boxOf = ({ x, y, text, size, weight, anchor }: Text): Rect => {
	const width = textWidth(text, size, weight);
	return { x: x - { start: 0, middle: 0.5, end: 1 }[anchor] * width, y: y - size * 0.74, width, height: size * 0.9 };
};
/** Whether two rectangles share a point. */
export const touch = (a: Rect, b: Rect): boolean =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
/** The room of a mark, px. */
export const markBox = ({ x, y, r }: { x: number; y: number; r: number }): Rect => ({
	x: x - r,
	y: y - r,
	width: 2 * r,
	height: 2 * r,
});
