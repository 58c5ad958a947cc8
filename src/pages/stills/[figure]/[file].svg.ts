import type { APIRoute, GetStaticPaths } from 'astro';
import { loadFacts } from '../../../build/facts.ts';
import { slideStills } from '../../../casts/present/figures/still.ts';
import { stills } from '../../../figures/index.ts';
import { slideSizes, stillSizes, type AnySize } from '../../../lib/frame.ts';

interface Props {
	figure: string;
	state: string;
	size: AnySize;
}

const sizes = { ...stillSizes, ...slideSizes };

/** The ladder stands higher than others on a square slide. */
const sizesOf = (figure: string): string[] =>
	Object.keys(sizes).filter((size) => size !== (figure === 'ladder' ? 'square' : 'higher'));

/** One SVG file for each figure, state and size: /stills/<figure>/<state>-<size>.svg. */
export const getStaticPaths = (() =>
	Object.entries(loadFacts().states)
		.filter(([figure]) => figure in stills)
		.flatMap(([figure, states]) =>
			Object.keys(states).flatMap((state) =>
				sizesOf(figure).map((size) => ({
					params: { figure, file: `${state}-${size}` },
					props: { figure, state, size },
				})),
			),
		)) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) => {
	const own = props.size in slideSizes ? slideStills[props.figure] : undefined;
	const still = own ?? stills[props.figure];
	if (!still) throw new Error(`no figure “${props.figure}” draws a still`);
	return new Response(still(loadFacts(), props.state, sizes[props.size]));
};
