import { loadFacts } from '../../content/facts.ts';
import { oEmbeds } from '../../newsroom/oembeds.ts';
import { oEmbed } from '../../newsroom/oembed.ts';
import { fileRoutes } from '../../site/build/file-routes.ts';

/** The answer of oEmbed for each embedded page and each state: /oembed/<name>.json, with the page's path below /embed/ as its name. */
export const { getStaticPaths, GET } = fileRoutes(() =>
	Object.entries(oEmbeds(loadFacts())).map(([name, framed]) => [{ name }, () => Response.json(oEmbed(framed))]),
);
