import type { APIRoute, GetStaticPaths } from 'astro';
import { loadFacts } from '../../content/facts.ts';
import { figuresIn } from '../../figures/index.ts';
import { printList } from '../../newsroom/print/desk.ts';

/** What there is of each figure in print, with sizes on paper, as JSON: /print/<figure>.json. */
export const getStaticPaths = (() =>
	figuresIn(loadFacts()).map((figure) => ({ params: { figure } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { figure = '' } }) => Response.json(await printList(loadFacts(), figure));
