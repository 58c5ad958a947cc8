import { loadFacts } from '../../content/facts.ts';
import { pictureName } from '../../figures/kit/picture-names.ts';
import { picture, pictureIds } from '../../newsroom/pictures.ts';
import { fileRoutes } from '../../site/build/file-routes.ts';

/** One SVG file for each figure, state, theme and shape: /pictures/<figure>-<state>-<theme>.svg, and …-phone.svg. */
export const { getStaticPaths, GET } = fileRoutes(() =>
	pictureIds(loadFacts()).map((id) => [{ picture: pictureName(id) }, () => picture(loadFacts(), id)]),
);
