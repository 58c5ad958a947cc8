import type { APIRoute } from 'astro';
import { about } from '../../../site/data.ts';
import { loadFacts } from '../../../content/facts.ts';
import { figureOf } from '../../../figures/index.ts';

/** The same rows, as JSON. */
export { getStaticPaths } from './[figure].csv.ts';

export const GET: APIRoute = ({ params: { figure = '' } }) => {
	const facts = loadFacts();
	return Response.json({ ...about(facts), figure, rows: figureOf(figure).rows(facts) });
};
