import type { APIRoute, GetStaticPaths } from 'astro';
import { loadFacts } from '../../../content/facts.ts';
import { mainStates, type PictureId } from '../../../figures/kit/picture-names.ts';
import { pictureIds } from '../../../newsroom/pictures.ts';
import { pixels } from '../../../newsroom/pixels.ts';

/** The picture for sharing of each state but the main ones, which have a larger one in `/pictures/`. */
export const getStaticPaths = (() =>
	pictureIds(loadFacts())
		.filter(({ figure, state, shape, theme }) => mainStates[figure] !== state && shape === 'wide' && theme === 'light')
		.map((id) => ({ params: { figure: id.figure, state: id.state }, props: { ...id } }))) satisfies GetStaticPaths;

export const GET: APIRoute<PictureId> = ({ props }) => pixels(loadFacts(), props, 1200);
