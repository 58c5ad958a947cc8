import { existsSync } from 'node:fs';
import type { APIRoute, GetStaticPaths } from 'astro';
import { classicScript } from '../../site/build/classic.ts';
import { loadFacts } from '../../content/facts.ts';
import { dataOf, figureOf, figuresIn } from '../../figures/index.ts';

interface Props {
	code: string;
	letters?: string;
}

/** The entry of a figure's script. */
const figureEntry = (figure: string): string => `import { mount } from '../../figures/${figure}/live.ts';
import { startEmbed } from './start.ts';
startEmbed(mount);`;
/** `/embed/frame.js`, which every embedded page runs first, `/embed/story.js`, `/embed/<figure>.js` with its live figure, and `/embed/tour.js`, which leads through any of them. */
export const getStaticPaths = (() => {
	const facts = loadFacts();
	const figures = figuresIn(facts).filter((name) => existsSync(`src/figures/${name}/live.ts`));
	return [
		{ params: { script: 'frame' }, props: { code: "import './frame.ts';" } },
		{ params: { script: 'tour' }, props: { code: "import './tour.ts';" } },
		{ params: { script: 'story' }, props: { code: "import { startStory } from './story.ts';\nstartStory();" } },
		...figures.map((figure) => {
			const letters = figureOf(figure).ownWords && { letters: JSON.stringify(dataOf(facts, figure)) };
			return { params: { script: figure }, props: { code: figureEntry(figure), ...letters } };
		}),
	];
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props }) =>
	new Response(await classicScript(props.code, { base: import.meta.env.BASE_URL, letters: props.letters }));
