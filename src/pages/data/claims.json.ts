import type { APIRoute } from 'astro';
import { claimsFile } from '../../site/data.ts';
import { loadFacts } from '../../content/facts.ts';

/** The claims with their verdicts, as JSON. */
export const GET: APIRoute = () => Response.json(claimsFile(loadFacts()));
