import type { APIRoute } from 'astro';
import { loadFacts } from '../../content/facts.ts';
import { newsletterText } from '../../newsroom/newsletter.ts';
import { absolute } from '../../site/href.ts';

/** The key points as the plain text of an e-mail. */
export const GET: APIRoute = () => new Response(newsletterText(loadFacts(), absolute));
