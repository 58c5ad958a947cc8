import type { APIRoute } from 'astro';
import { loadFacts } from '../../content/facts.ts';
import { newsletterHtml } from '../../newsroom/newsletter.ts';
import { absolute } from '../../site/href.ts';

/** The key points as an e-mail. */
export const GET: APIRoute = () => new Response(newsletterHtml(loadFacts(), absolute));
