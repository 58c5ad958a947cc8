import type { APIRoute } from 'astro';
import { claimRows } from '../../site/data.ts';
import { loadFacts } from '../../content/facts.ts';
import { toCsv } from '../../lib/csv.ts';

/** The claims with their verdicts, as CSV. */
export const GET: APIRoute = () => new Response(toCsv(claimRows(loadFacts())));
