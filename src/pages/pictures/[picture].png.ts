import { loadFacts } from '../../content/facts.ts';
import { mainState } from '../../content/steps.ts';
import { pictureShapes } from '../../figures/kit/picture.ts';
import { pictureName } from '../../figures/kit/picture-names.ts';
import { pictureIds, pixels } from '../../newsroom/pictures.ts';
import { fileRoutes } from '../../site/build/file-routes.ts';

/** The main states' pictures in pixels too, for pages that take no SVG; those of all states would double the build's time. */
export const { getStaticPaths, GET } = fileRoutes(() =>
	pictureIds(loadFacts())
		.filter(({ figure, state }) => mainState(loadFacts(), figure) === state)
		.map((id) => [{ picture: pictureName(id) }, () => pixels(loadFacts(), id, pictureShapes[id.shape].pixels)]),
);
