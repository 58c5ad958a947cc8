import type { APIRoute, GetStaticPaths } from 'astro';
import { loadFacts } from '../../build/facts.ts';
import { oEmbeds } from '../../casts/kit/oembeds.ts';
import type { Framed } from '../../lib/oembed.ts';
import { oEmbed } from '../../lib/oembed.ts';

/** The answer of oEmbed for each embedded page and each state: /oembed/<name>.json, with the page's path below /embed/ as its name. */
export const getStaticPaths = (() =>
	Object.entries(oEmbeds(loadFacts())).map(([name, framed]) => ({
		params: { name },
		props: { ...framed },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<Framed> = ({ props }) => Response.json(oEmbed(props));
