import type { APIRoute } from 'astro';
import { about } from '../../../site/data.ts';
import { loadFacts } from '../../../content/facts.ts';
import type { figureRows } from '../../../figures/figure-rows.ts';

/** The same rows, as JSON. */
export { getStaticPaths } from './[figure].csv.ts';

export const GET: APIRoute<{ rows: (typeof figureRows)[string] }> = ({ params: { figure }, props: { rows } }) => {
	const facts = loadFacts();
	return Response.json({ ...about(facts), figure, rows: rows(facts) });
};
