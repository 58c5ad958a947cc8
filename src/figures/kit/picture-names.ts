import { pictureShapes, type PictureShape } from './picture.ts';

/** One picture: a figure's state in a shape and a theme. */
export interface PictureId {
	figure: string;
	state: string;
	shape: PictureShape;
	theme: 'light' | 'dark';
}

/** The state in which each figure is shown where one picture stands for it. */
export const mainStates: Record<string, string> = {
	map: 'gap',
	ladder: 'article-dates',
	law: 'overview',
	promises: 'all',
	ring: 'yonaguni',
};

/** A picture's file without its ending: `map-gap-light`, and `map-gap-light-phone` for the high one. */
export const pictureName = ({ figure, state, shape, theme }: PictureId): string =>
	[figure, state, theme, ...(shape === 'phone' ? ['phone'] : [])].join('-');

/** The picture of a figure's state for sharing: its path and its pixels. A main state has a larger one, which is in its kit too. */
export function statePicture(figure: string, state: string): { path: string; width: number; height: number } {
	if (mainStates[figure] === state) return mainPicture(figure);
	const { width, height } = pictureShapes.wide;
	return { path: `/embed/${figure}/${state}.png`, width, height };
}

/** The one picture that stands for a figure, or for the story where there is none of that name: its path and its pixels. */
export function mainPicture(figure: string): { path: string; width: number; height: number } {
	const state = mainStates[figure];
	if (state === undefined) return { path: '/og.png', width: 1200, height: 630 };
	const { width, height, pixels } = pictureShapes.wide;
	const name = pictureName({ figure, state, shape: 'wide', theme: 'light' });
	return { path: `/pictures/${name}.png`, width: pixels, height: (pixels * height) / width };
}
