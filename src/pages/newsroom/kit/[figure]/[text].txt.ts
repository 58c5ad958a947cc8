import type { APIRoute, GetStaticPaths } from 'astro';
import { loadFacts } from '../../../../content/facts.ts';
import { figuresIn } from '../../../../figures/index.ts';
import { kitTexts } from '../../../../newsroom/texts.ts';

/** The texts of each figure's kit, also to be read alone: /newsroom/kit/<figure>/alt.txt and so on. */
export const getStaticPaths = (() =>
	figuresIn(loadFacts()).flatMap((figure) =>
		Object.entries(kitTexts).map(([text, write]) => ({ params: { figure, text }, props: { write } })),
	)) satisfies GetStaticPaths;

export const GET: APIRoute<{ write: (typeof kitTexts)[string] }> = ({ params: { figure = '' }, props: { write } }) =>
	new Response(`${write(loadFacts(), figure)}\n`);
