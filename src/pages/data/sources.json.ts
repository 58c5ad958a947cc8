import type { APIRoute } from 'astro';
import { sourcesFile } from '../../site/data.ts';
import { loadFacts } from '../../content/facts.ts';

/** The sources, as JSON. */
export const GET: APIRoute = () => Response.json(sourcesFile(loadFacts()));
