import type { APIRoute } from 'astro';
import { eventsFile } from '../../site/data.ts';
import { loadFacts } from '../../content/facts.ts';

/** The events and conditions of the ladder, as JSON. */
export const GET: APIRoute = () => Response.json(eventsFile(loadFacts()));
