import type { APIRoute } from 'astro';
import { absolute } from '../site/href.ts';

/** Everything may be read by machines; a host serves this only if the site stands at the root of its domain. */
export const GET: APIRoute = () =>
	new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap-index.xml')}\n`);
