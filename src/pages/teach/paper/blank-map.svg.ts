import type { APIRoute } from 'astro';
import { loadFacts } from '../../../build/facts.ts';
import { blankMap } from '../../../casts/print/blank-map.ts';

/** The map without names. */
export const GET: APIRoute = () => new Response(blankMap(loadFacts()));
