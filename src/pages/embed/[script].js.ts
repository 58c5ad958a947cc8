import { existsSync } from 'node:fs';
import { classicScript } from '../../site/build/classic.ts';
import { fileRoutes } from '../../site/build/file-routes.ts';
import { loadFacts } from '../../content/facts.ts';
import { dataOf, figureOf, figuresIn } from '../../figures/index.ts';

/** The entry of a figure's script. */
const figureEntry = (figure: string): string => `import { mount } from '../../figures/${figure}/live.ts';
import { startEmbed } from './start.ts';
startEmbed(mount);`;

/** `/embed/frame.js`, which every embedded page runs first, `/embed/story.js`, `/embed/<figure>.js` with its live figure, and `/embed/tour.js`, which leads through any of them. */
export const { getStaticPaths, GET } = fileRoutes(() => {
	const facts = loadFacts();
	const figures = figuresIn(facts).filter((name) => existsSync(`src/figures/${name}/live.ts`));
	const script = (name: string, code: string, letters?: string) =>
		[{ script: name }, () => classicScript(code, { base: import.meta.env.BASE_URL, letters })] as const;
	return [
		script('frame', "import './frame.ts';"),
		script('tour', "import './tour.ts';"),
		script('story', "import { startStory } from './story.ts';\nstartStory();"),
		...figures.map((figure) =>
			script(
				figure,
				figureEntry(figure),
				figureOf(figure).ownWords ? JSON.stringify(dataOf(facts, figure)) : undefined,
			),
		),
	];
});
