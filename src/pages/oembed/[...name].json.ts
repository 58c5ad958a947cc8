import type { APIRoute, GetStaticPaths } from 'astro';
import { loadFacts } from '../../content/facts.ts';
import { oEmbeds } from '../../newsroom/oembeds.ts';
import type { Framed } from '../../newsroom/oembed.ts';
import { oEmbed } from '../../newsroom/oembed.ts';

/** The answer of oEmbed for each embedded page and each state: /oembed/<name>.json, with the page's path below /embed/ as its name. */
export const getStaticPaths = (() =>
	Object.entries(oEmbeds(loadFacts())).map(([name, framed]) => ({
		params: { name },
		props: { ...framed },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<Framed> = ({ props }) => Response.json(oEmbed(props));
