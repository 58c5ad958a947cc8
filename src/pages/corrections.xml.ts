import type { APIRoute } from 'astro';
import { correctionsFeed } from '../build/corrections.ts';
import { loadFacts } from '../build/facts.ts';
import { absolute } from '../site.ts';

/** The publication and every correction, as an Atom feed. */
export const GET: APIRoute = () => {
	const addresses = { story: absolute('/'), evidence: absolute('/evidence/'), self: absolute('/corrections.xml') };
	return new Response(correctionsFeed(loadFacts().story, addresses));
};
