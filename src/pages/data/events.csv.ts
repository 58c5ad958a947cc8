import type { APIRoute } from 'astro';
import { eventRows } from '../../site/data.ts';
import { loadFacts } from '../../content/facts.ts';
import { toCsv } from '../../lib/csv.ts';

/** The events and conditions of the ladder, as CSV. */
export const GET: APIRoute = () => new Response(toCsv(eventRows(loadFacts())));
