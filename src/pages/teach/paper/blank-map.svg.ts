import type { APIRoute } from 'astro';
import { loadFacts } from '../../../content/facts.ts';
import { loadTeach } from '../../../content/teach/read.ts';
import { blankMap } from '../../../papers/blank-map.ts';

/** The map without names. */
export const GET: APIRoute = () => new Response(blankMap(loadFacts(), loadTeach().blankMap));
