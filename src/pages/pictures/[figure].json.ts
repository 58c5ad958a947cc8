import { loadFacts } from '../../content/facts.ts';
import { figuresIn } from '../../figures/index.ts';
import { pictureWords } from '../../newsroom/pictures.ts';
import { fileRoutes } from '../../site/build/file-routes.ts';

/** The words that belong to each figure's pictures, as JSON: /pictures/<figure>.json. */
export const { getStaticPaths, GET } = fileRoutes(() =>
	figuresIn(loadFacts()).map((figure) => [{ figure }, () => Response.json(pictureWords(loadFacts(), figure))]),
);
