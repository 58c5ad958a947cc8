import type { APIRoute, GetStaticPaths } from 'astro';
import { loadFacts } from '../../../build/facts.ts';
import { stills } from '../../../figures/index.ts';
import { stillSizes, type StillSize } from '../../../lib/frame.ts';

interface Props {
	figure: string;
	state: string;
	size: StillSize;
}

/** One SVG file for each figure, state and size: /stills/<figure>/<state>-<size>.svg. */
export const getStaticPaths = (() =>
	Object.entries(loadFacts().states)
		.filter(([figure]) => figure in stills)
		.flatMap(([figure, states]) =>
			Object.keys(states).flatMap((state) =>
				Object.keys(stillSizes).map((size) => ({
					params: { figure, file: `${state}-${size}` },
					props: { figure, state, size },
				})),
			),
		)) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) => {
	const still = stills[props.figure];
	if (!still) throw new Error(`no figure “${props.figure}” draws a still`);
	return new Response(still(loadFacts(), props.state, stillSizes[props.size]));
};
