import type { APIRoute } from 'astro';
import { loadFacts } from '../../content/facts.ts';
import { slidesFile } from '../../powerpoint/file.ts';
import { absolute } from '../../site/href.ts';

/** The story as slides that a teacher can edit. */
export const GET: APIRoute = async () => new Response(await slidesFile(loadFacts(), absolute('/')));
