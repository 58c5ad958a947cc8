import type { APIRoute } from 'astro';
import { about } from '../../../build/data.ts';
import { loadFacts } from '../../../build/facts.ts';
import type { figureRows } from '../../../build/figure-rows.ts';

/** The same rows, as JSON. */
export { getStaticPaths } from './[figure].csv.ts';

export const GET: APIRoute<{ rows: (typeof figureRows)[string] }> = ({ params: { figure }, props: { rows } }) => {
	const facts = loadFacts();
	return Response.json({ ...about(facts), figure, rows: rows(facts) });
};
