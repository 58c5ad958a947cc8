import type { APIRoute, GetStaticPaths } from 'astro';
import { loadFacts } from '../../content/facts.ts';
import { pictureName, type PictureId } from '../../figures/kit/picture-names.ts';
import { picture, pictureIds } from '../../newsroom/pictures.ts';

/** One SVG file for each figure, state, theme and shape: /pictures/<figure>-<state>-<theme>.svg, and …-phone.svg. */
export const getStaticPaths = (() =>
	pictureIds(loadFacts()).map((id) => ({
		params: { picture: pictureName(id) },
		props: { ...id },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<PictureId> = ({ props }) => new Response(picture(loadFacts(), props));
