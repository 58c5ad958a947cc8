import type { APIRoute, GetStaticPaths } from 'astro';
import { loadFacts } from '../../../content/facts.ts';
import { figureOf, figuresIn } from '../../../figures/index.ts';
import { toCsv } from '../../../lib/csv.ts';

/** What each figure is drawn from, as CSV: /data/figures/<figure>.csv. */
export const getStaticPaths = (() =>
	figuresIn(loadFacts()).map((figure) => ({ params: { figure } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { figure = '' } }) => new Response(toCsv(figureOf(figure).rows(loadFacts())));
