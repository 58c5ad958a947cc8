import type { APIRoute } from 'astro';
import { correctionsFeed } from '../evidence/corrections.ts';
import { loadFacts } from '../content/facts.ts';
import { absolute } from '../site/href.ts';

/** The publication and every correction, as an Atom feed. */
export const GET: APIRoute = () => {
	const addresses = { story: absolute('/'), evidence: absolute('/evidence/'), self: absolute('/corrections.xml') };
	return new Response(correctionsFeed(loadFacts().story, addresses));
};
