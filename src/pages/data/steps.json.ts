import type { APIRoute } from 'astro';
import { stepsFile } from '../../build/data.ts';
import { loadFacts } from '../../build/facts.ts';

/** The steps of the story, as JSON. */
export const GET: APIRoute = () => Response.json(stepsFile(loadFacts()));
