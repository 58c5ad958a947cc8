import { existsSync } from 'node:fs';
import type { APIRoute, GetStaticPaths } from 'astro';
import { classicScript } from '../../build/classic.ts';
import { loadFacts } from '../../build/facts.ts';

interface Props {
	code: string;
}

/** The entry of a figure's script. */
const figureEntry = (figure: string): string => `import { mount } from '../../figures/${figure}/live.ts';
import { startEmbed } from './start.ts';
startEmbed(mount);`;

/** `/embed/frame.js`, which every embedded page runs first, and `/embed/<figure>.js` with its live figure. */
export const getStaticPaths = (() => {
	const figures = Object.keys(loadFacts().states).filter((name) => existsSync(`src/figures/${name}/live.ts`));
	return [
		{ params: { script: 'frame' }, props: { code: "import './frame.ts';" } },
		...figures.map((figure) => ({ params: { script: figure }, props: { code: figureEntry(figure) } })),
	];
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props }) =>
	new Response(await classicScript(props.code, import.meta.env.BASE_URL));
