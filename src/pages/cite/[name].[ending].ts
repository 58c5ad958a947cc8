import type { APIRoute, GetStaticPaths } from 'astro';
import { loadFacts } from '../../content/facts.ts';
import { citables } from '../../figures/citables.ts';
import { citationOf, endings, type Citable, type Ending } from '../../site/cite/citations.ts';

interface Props {
	citable: Citable;
	ending: Ending;
}

/** How to cite each thing, as files: /cite/<name>.txt, .bib, .ris and .json, the last as CSL-JSON. */
export const getStaticPaths = (() =>
	citables(loadFacts()).flatMap((citable) =>
		endings.map((ending) => ({ params: { name: citable.name, ending }, props: { citable, ending } })),
	)) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { citable, ending } }) =>
	new Response(`${citationOf(loadFacts(), citable)[ending]}\n`);
