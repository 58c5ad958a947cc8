import type { APIRoute, GetStaticPaths } from 'astro';
import { loadFacts } from '../../../content/facts.ts';
import { mainState } from '../../../content/steps.ts';
import type { PictureId } from '../../../figures/kit/picture-names.ts';
import { pictureIds } from '../../../newsroom/pictures.ts';
import { pixels } from '../../../newsroom/pixels.ts';

/** The picture for sharing of each state but the main ones, which have a larger one in `/pictures/`. */
export const getStaticPaths = (() =>
	pictureIds(loadFacts())
		.filter(({ shape, theme }) => shape === 'wide' && theme === 'light')
		.filter(({ figure, state }) => mainState(loadFacts(), figure) !== state)
		.map((id) => ({ params: { figure: id.figure, state: id.state }, props: { ...id } }))) satisfies GetStaticPaths;

export const GET: APIRoute<PictureId> = ({ props }) => pixels(loadFacts(), props, 1200);
