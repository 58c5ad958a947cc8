import type { APIRoute, GetStaticPaths } from 'astro';
import { loadFacts } from '../../content/facts.ts';
import { mainState } from '../../content/steps.ts';
import { pictureShapes } from '../../figures/kit/picture.ts';
import { pictureName, type PictureId } from '../../figures/kit/picture-names.ts';
import { pictureIds } from '../../newsroom/pictures.ts';
import { pixels } from '../../newsroom/pixels.ts';

/** The main states' pictures in pixels too, for pages that take no SVG; those of all states would double the build's time. */
export const getStaticPaths = (() =>
	pictureIds(loadFacts())
		.filter(({ figure, state }) => mainState(loadFacts(), figure) === state)
		.map((id) => ({ params: { picture: pictureName(id) }, props: { ...id } }))) satisfies GetStaticPaths;

export const GET: APIRoute<PictureId> = ({ props }) => pixels(loadFacts(), props, pictureShapes[props.shape].pixels);
