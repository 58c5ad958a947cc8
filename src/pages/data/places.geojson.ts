import type { APIRoute } from 'astro';
import { placesFile } from '../../site/data.ts';
import { loadFacts } from '../../content/facts.ts';

/** The gazetteer, as GeoJSON. */
export const GET: APIRoute = () => Response.json(placesFile(loadFacts()));
