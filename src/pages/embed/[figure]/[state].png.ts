import { loadFacts } from '../../../content/facts.ts';
import { mainState } from '../../../content/steps.ts';
import { pictureIds, pixels } from '../../../newsroom/pictures.ts';
import { fileRoutes } from '../../../site/build/file-routes.ts';

/** The picture for sharing of each state but the main ones, which have a larger one in `/pictures/`. */
export const { getStaticPaths, GET } = fileRoutes(() =>
	pictureIds(loadFacts())
		.filter(({ shape, theme }) => shape === 'wide' && theme === 'light')
		.filter(({ figure, state }) => mainState(loadFacts(), figure) !== state)
		.map((id) => [{ figure: id.figure, state: id.state }, () => pixels(loadFacts(), id, 1200)]),
);
