import { z } from 'zod';
import { id } from '../../content/schema.ts';
import { stateText } from '../../content/states.ts';
import { mapValues } from '../../lib/map-values.ts';
import { figureWords, rowsOf, type Figure } from '../kit/manifest.ts';

/** One state: which gates are lit up. */
const state = z.strictObject({ ...stateText, lit: z.array(id) });
type State = z.infer<typeof state>;

declare module '../../content/states.ts' {
	interface States {
		law: Record<string, State>;
	}
}

/** The gates of the law, and where each answer leads. */
export const figure: Figure<State> = {
	state,
	names: ({ lit }) => [['gates', lit]],
	...figureWords('law'),
	licences: [],
	budget: 42,
	ownWords: true,
	rows: ({ gates }) =>
		rowsOf(
			mapValues(gates, ({ answers, ...gate }) => ({
				...gate,
				answers: answers.map(({ label, to }) => `${label} → ${to}`),
			})),
			['kind', 'title', 'text', 'basis', 'quote', 'allows', 'doesNotAllow', 'answers', 'claims', 'sources'],
		),
};
