import type { APIRoute, GetStaticPaths } from 'astro';
import { loadFacts } from '../../content/facts.ts';
import { figuresIn } from '../../figures/index.ts';
import { pictureWords } from '../../newsroom/pictures.ts';

/** The words that belong to each figure's pictures, as JSON: /pictures/<figure>.json. */
export const getStaticPaths = (() =>
	figuresIn(loadFacts()).map((figure) => ({ params: { figure } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { figure = '' } }) => Response.json(pictureWords(loadFacts(), figure));
