import type { APIRoute } from 'astro';
import { stepsFile } from '../../site/data.ts';
import { loadFacts } from '../../content/facts.ts';

/** The steps of the story, as JSON. */
export const GET: APIRoute = () => Response.json(stepsFile(loadFacts()));
