import { loadFacts } from '../../../../content/facts.ts';
import { figuresIn } from '../../../../figures/index.ts';
import { kitTexts } from '../../../../newsroom/texts.ts';
import { fileRoutes } from '../../../../site/build/file-routes.ts';

/** The texts of each figure's kit, also to be read alone: /newsroom/kit/<figure>/alt.txt and so on. */
export const { getStaticPaths, GET } = fileRoutes(() =>
	figuresIn(loadFacts()).flatMap((figure) =>
		Object.entries(kitTexts).map(
			([text, write]) => [{ figure, text }, () => `${write(loadFacts(), figure)}\n`] as const,
		),
	),
);
