import type { Facts } from '../../content/facts.ts';
import { mainState } from '../../content/steps.ts';
import { pictureShapes, type PictureShape } from './picture.ts';

/** One picture: a figure's state in a shape and a theme. */
export interface PictureId {
	figure: string;
	state: string;
	shape: PictureShape;
	theme: 'light' | 'dark';
}

/** A picture's file without its ending: `map-gap-light`, and `map-gap-light-phone` for the high one. */
export const pictureName = ({ figure, state, shape, theme }: PictureId): string =>
	[figure, state, theme, ...(shape === 'phone' ? ['phone'] : [])].join('-');

/** The picture of a figure's state for sharing: its path and its pixels. A main state has a larger one, which is in its kit too. */
export function statePicture(facts: Facts, figure: string, state: string): SharedPicture {
	const { width, height, pixels } = pictureShapes.wide;
	if (mainState(facts, figure) !== state) return { path: `/embed/${figure}/${state}.png`, width, height };
	const name = pictureName({ figure, state, shape: 'wide', theme: 'light' });
	return { path: `/pictures/${name}.png`, width: pixels, height: (pixels * height) / width };
}

/** The one picture that stands for the story. */
export const storyPicture: SharedPicture = { path: '/og.png', width: 1200, height: 630 };

/** A picture for sharing: its path without the base, and its pixels. */
export interface SharedPicture {
	path: string;
	width: number;
	height: number;
}
