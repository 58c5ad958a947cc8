import type { APIRoute, GetStaticPaths } from 'astro';
import { loadFacts } from '../../../content/facts.ts';
import { slideStills } from '../../../slides/figures/still.ts';
import { squareSize } from '../../../slides/square.ts';
import { stillOf } from '../../../figures/index.ts';
import { withUsedStyles } from '../../../site/palette.ts';
import { slideSizes, stillSizes, type AnySize } from '../../../figures/kit/frame.ts';

interface Props {
	figure: string;
	state: string;
	size: AnySize;
}

const sizes = { ...stillSizes, ...slideSizes };

const square = new Set<string>(['square', 'higher', 'upright'] satisfies AnySize[]);
/** The sizes of a state's stills; of those for square slides it has one. */
const sizesOf = (figure: string, state: string): string[] =>
	Object.keys(sizes).filter((size) => !square.has(size) || size === squareSize(loadFacts(), figure, state));

/** One SVG file for each figure, state and size: /stills/<figure>/<state>-<size>.svg. */
export const getStaticPaths = (() =>
	Object.entries(loadFacts().states).flatMap(([figure, states]) =>
		Object.keys(states).flatMap((state) =>
			sizesOf(figure, state).map((size) => ({
				params: { figure, file: `${state}-${size}` },
				props: { figure, state, size },
			})),
		),
	)) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) => {
	const own = props.size in slideSizes ? slideStills[props.figure] : undefined;
	const still = own ?? stillOf(props.figure);
	return new Response(withUsedStyles(still(loadFacts(), props.state, sizes[props.size])));
};
