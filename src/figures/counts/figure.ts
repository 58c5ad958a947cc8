import { z } from 'zod';
import { id } from '../../content/schema.ts';
import { stateText } from '../../content/states.ts';
import { mapValues } from '../../lib/map-values.ts';
import { figureWords, rowsOf, type Figure } from '../kit/manifest.ts';
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
		rowsOf(
			mapValues(figureData(facts).counts, (one) => ({ ...one, part: one.partValue })),
			['value', 'part', 'per', 'what', 'when', 'by', 'note', 'claims', 'sources'],
		),
};
