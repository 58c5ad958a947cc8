import type { APIRoute, GetStaticPaths } from 'astro';
import { loadFacts } from '../../build/facts.ts';
import { pictureShapes } from '../../build/picture.ts';
import { mainStates, pictureName, type PictureId } from '../../casts/kit/names.ts';
import { pictureIds } from '../../casts/kit/pictures.ts';
import { pixels } from '../../casts/kit/pixels.ts';

/** The main states' pictures in pixels too, for pages that take no SVG; those of all states would double the build's time. */
export const getStaticPaths = (() =>
	pictureIds(loadFacts())
		.filter(({ figure, state }) => mainStates[figure] === state)
		.map((id) => ({ params: { picture: pictureName(id) }, props: { ...id } }))) satisfies GetStaticPaths;

export const GET: APIRoute<PictureId> = ({ props }) => pixels(loadFacts(), props, pictureShapes[props.shape].pixels);
