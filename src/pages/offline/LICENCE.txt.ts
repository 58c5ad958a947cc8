import type { APIRoute } from 'astro';
import { loadFacts } from '../../content/facts.ts';
import { licenceText } from '../../newsroom/licence.ts';
import { phrase } from '../../words/index.ts';

const packages = [
	'leaflet/LICENSE',
	'geographiclib-geodesic/LICENSE.txt',
	'chart.js/LICENSE.md',
	'fastest-levenshtein/LICENSE.md',
	'@fontsource/source-serif-4/LICENSE',
	'@fontsource/source-sans-3/LICENSE',
];

/** The licence text of the offline edition, which is packed with it. */
export const GET: APIRoute = () =>
	new Response(`${licenceText(loadFacts(), phrase('pages.licence.codeOfThe'), packages)}\n`);
