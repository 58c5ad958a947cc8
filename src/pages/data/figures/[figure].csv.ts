import type { APIRoute, GetStaticPaths } from 'astro';
import { loadFacts } from '../../../content/facts.ts';
import { figureRows } from '../../../figures/figure-rows.ts';
import { toCsv } from '../../../lib/csv.ts';

/** What each figure is drawn from, as CSV: /data/figures/<figure>.csv. */
export const getStaticPaths = (() =>
	Object.entries(figureRows).map(([figure, rows]) => ({
		params: { figure },
		props: { rows },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ rows: (typeof figureRows)[string] }> = ({ props: { rows } }) =>
	new Response(toCsv(rows(loadFacts())));
