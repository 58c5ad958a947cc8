import { z } from 'zod';
import { id } from '../../content/schema.ts';
import { stateText } from '../../content/states.ts';
import { figureWords, type Figure } from '../kit/manifest.ts';
import { figureData } from './data.ts';

/** One state: which counts are drawn, below one another. */
const state = z.strictObject({ ...stateText, counts: z.array(id).min(1) });
type State = z.infer<typeof state>;

declare module '../../content/states.ts' {
	interface States {
		counts: Record<string, State>;
	}
}

/** Numbers of people and seats as dots. */
export const figure: Figure<State> = {
	state,
	names: ({ counts }) => [['counts', counts]],
	...figureWords('drawn.counts'),
	licences: [],
	budget: 60,
	upright: true,
	ownWords: true,
	rows: (facts) =>
		Object.entries(figureData(facts).counts).map(([id, one]) => ({
			...{ id, value: one.value, part: one.partValue, per: one.per, what: one.what, when: one.when, by: one.by },
			...{ note: one.note, claims: one.claims, sources: one.sources },
		})),
};
