import type { APIRoute } from 'astro';
import { loadFacts } from '../../build/facts.ts';

/** The version of the story and every correction so far, as JSON. */
export const GET: APIRoute = () => {
	const { version, updated, corrections } = loadFacts().story;
	return Response.json({ version, updated, corrections });
};
