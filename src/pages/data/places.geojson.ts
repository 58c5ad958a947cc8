import type { APIRoute } from 'astro';
import { placesFile } from '../../build/data.ts';
import { loadFacts } from '../../build/facts.ts';

/** The gazetteer, as GeoJSON. */
export const GET: APIRoute = () => Response.json(placesFile(loadFacts()));
