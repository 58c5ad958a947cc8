import type { APIRoute, GetStaticPaths } from 'astro';
import { loadFacts } from '../../content/facts.ts';
import { newsletterHtml, newsletterText } from '../../newsroom/newsletter.ts';
import { absolute } from '../../site/href.ts';

const writers = { html: newsletterHtml, txt: newsletterText };

/** The key points as an e-mail, and as the plain text of one. */
export const getStaticPaths = (() =>
	Object.entries(writers).map(([ending, write]) => ({
		params: { ending },
		props: { write },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ write: typeof newsletterHtml }> = ({ props: { write } }) =>
	new Response(write(loadFacts(), absolute));
