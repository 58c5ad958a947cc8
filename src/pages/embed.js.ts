import type { APIRoute } from 'astro';
import heights from '../newsroom/embed-heights.json' with { type: 'json' };
import { guessesOf } from '../newsroom/embed-heights.ts';
import { classicScript } from '../site/build/classic.ts';

const code = `import { start } from '../../newsroom/client/element.ts'; start(${JSON.stringify(guessesOf(heights))});`;

/** `/embed.js`, the one script that gives other people's pages the element `<one-ten-figure>`. */
export const GET: APIRoute = async () => new Response(await classicScript(code, { base: import.meta.env.BASE_URL }));
