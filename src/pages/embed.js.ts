import type { APIRoute } from 'astro';
import { classicScript } from '../site/build/classic.ts';

/** `/embed.js`, the one script that gives other people's pages the element `<one-ten-figure>`. */
export const GET: APIRoute = async () =>
	new Response(await classicScript("import '../../newsroom/client/element.ts';", { base: import.meta.env.BASE_URL }));
