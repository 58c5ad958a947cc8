import type { APIRoute } from 'astro';
import { sourcesFile } from '../../build/data.ts';
import { loadFacts } from '../../build/facts.ts';

/** The sources, as JSON. */
export const GET: APIRoute = () => Response.json(sourcesFile(loadFacts()));
