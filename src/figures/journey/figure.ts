import { z } from 'zod';
import { id } from '../../content/schema.ts';
import { stateText } from '../../content/states.ts';
import { figureWords, type Figure } from '../kit/manifest.ts';

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
		Object.entries(wordings).map(([id, one]) => ({
			...{ id, outlet: one.outlet, lang: one.lang, date: one.date, stage: one.stage, words: one.words },
			...{ english: one.english, attack: one.attack, home: one.home, verb: one.verb, note: one.note },
			...{ quoted: one.quoted, copy: one.copy, from: one.from, link: one.link, how: one.how, sources: one.sources },
		})),
};
