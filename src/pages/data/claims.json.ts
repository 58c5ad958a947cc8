import type { APIRoute } from 'astro';
import { claimsFile } from '../../build/data.ts';
import { loadFacts } from '../../build/facts.ts';

/** The claims with their verdicts, as JSON. */
export const GET: APIRoute = () => Response.json(claimsFile(loadFacts()));
