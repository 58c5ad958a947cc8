import { loadFacts } from '../../content/facts.ts';
import { figuresIn } from '../../figures/index.ts';
import { printList } from '../../newsroom/print/desk.ts';
import { fileRoutes } from '../../site/build/file-routes.ts';

/** What there is of each figure in print, with sizes on paper, as JSON: /print/<figure>.json. */
export const { getStaticPaths, GET } = fileRoutes(() =>
	figuresIn(loadFacts()).map((figure) => [{ figure }, async () => Response.json(await printList(loadFacts(), figure))]),
);
