import { loadFacts } from '../../content/facts.ts';
import { citables } from '../../figures/index.ts';
import { fileRoutes } from '../../site/build/file-routes.ts';
import { citationOf, endings } from '../../site/cite/citations.ts';

/** How to cite each thing, as files: /cite/<name>.txt, .bib, .ris and .json, the last as CSL-JSON. */
export const { getStaticPaths, GET } = fileRoutes(() =>
	citables(loadFacts()).flatMap((citable) =>
		endings.map(
			(ending) => [{ name: citable.name, ending }, () => `${citationOf(loadFacts(), citable)[ending]}\n`] as const,
		),
	),
);
