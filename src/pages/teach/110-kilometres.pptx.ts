import type { APIRoute } from 'astro';
import { loadFacts } from '../../build/facts.ts';
import { slidesFile } from '../../casts/slides/file.ts';
import { absolute } from '../../site.ts';

/** The story as slides that a teacher can edit. */
export const GET: APIRoute = async () => new Response(await slidesFile(loadFacts(), absolute('/')));
