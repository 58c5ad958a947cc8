import { z } from 'zod';
import { id } from '../../content/schema.ts';
import { stateText } from '../../content/states.ts';
import { figureWords, rowsOf, type Figure } from '../kit/manifest.ts';

/** One state: the wordings that are drawn, and those in full ink. */
const state = z.strictObject({ ...stateText, wordings: z.array(id).min(1), lit: z.array(id).optional() });
type State = z.infer<typeof state>;

declare module '../../content/states.ts' {
	interface States {
		journey: Record<string, State>;
	}
}

/** One sentence as it was spoken, printed, translated and carried on. */
export const figure: Figure<State> = {
	state,
	names: ({ wordings, lit = [] }) => [['wordings', [...wordings, ...lit]]],
	...figureWords('drawn.journey'),
	licences: [],
	budget: 60,
	upright: true,
	ownWords: true,
	rows: ({ wordings }) =>
		rowsOf(wordings, [
			...(['outlet', 'lang', 'date', 'stage', 'words', 'english', 'attack', 'home', 'verb'] as const),
			...(['note', 'quoted', 'copy', 'from', 'link', 'how', 'sources'] as const),
		]),
};
