import type { APIRoute, GetStaticPaths } from 'astro';
import { loadFacts } from '../../build/facts.ts';
import { oEmbedNames, oEmbedOf } from '../../casts/kit/oembeds.ts';

/** One answer of oEmbed for each figure and for the story: /oembed/<name>.json. */
export const getStaticPaths = (() => oEmbedNames.map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { name = '' } }) => Response.json(oEmbedOf(loadFacts(), name));
