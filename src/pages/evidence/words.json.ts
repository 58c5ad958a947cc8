import type { APIRoute } from 'astro';
import { loadFacts } from '../../content/facts.ts';
import { cardAddresses } from '../../story/source-words.ts';

/** Where the sources of the story's cards open at words on record, as JSON. */
export const GET: APIRoute = () => Response.json(cardAddresses(loadFacts()));
