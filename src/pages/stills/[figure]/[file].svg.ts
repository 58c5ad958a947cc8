import { loadFacts } from '../../../content/facts.ts';
import { slideStills } from '../../../slides/figures/still.ts';
import { squareSize } from '../../../slides/square.ts';
import { stillOf } from '../../../figures/index.ts';
import { fileRoutes } from '../../../site/build/file-routes.ts';
import { withUsedStyles } from '../../../site/palette.ts';
import { slideSizes, stillSizes, type AnySize } from '../../../figures/kit/frame.ts';

const sizes = { ...stillSizes, ...slideSizes };

const square = new Set<string>(['square', 'higher', 'upright'] satisfies AnySize[]);
/** The sizes of a state's stills; of those for square slides it has one. */
const sizesOf = (figure: string, state: string): AnySize[] =>
	(Object.keys(sizes) as AnySize[]).filter(
		(size) => !square.has(size) || size === squareSize(loadFacts(), figure, state),
	);

const still = (figure: string, state: string, size: AnySize): string => {
	const own = size in slideSizes ? slideStills[figure] : undefined;
	return withUsedStyles((own ?? stillOf(figure))(loadFacts(), state, sizes[size]));
};

/** One SVG file for each figure, state and size: /stills/<figure>/<state>-<size>.svg. */
export const { getStaticPaths, GET } = fileRoutes(() =>
	Object.entries(loadFacts().states).flatMap(([figure, states]) =>
		Object.keys(states).flatMap((state) =>
			sizesOf(figure, state).map(
				(size) => [{ figure, file: `${state}-${size}` }, () => still(figure, state, size)] as const,
			),
		),
	),
);
