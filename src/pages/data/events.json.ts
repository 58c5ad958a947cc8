import type { APIRoute } from 'astro';
import { eventsFile } from '../../build/data.ts';
import { loadFacts } from '../../build/facts.ts';

/** The events and conditions of the ladder, as JSON. */
export const GET: APIRoute = () => Response.json(eventsFile(loadFacts()));
