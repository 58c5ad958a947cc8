import { z } from 'zod';
import { id } from '../../content/schema.ts';
import { stateText } from '../../content/states.ts';
import { inColumns } from '../kit/columns.ts';
import { figureWords, rowsOf, type Figure } from '../kit/manifest.ts';

/** One state: which promises are lit up. */
const state = z.strictObject({ ...stateText, lit: z.array(id) });
type State = z.infer<typeof state>;

declare module '../../content/states.ts' {
	interface States {
		promises: Record<string, State>;
	}
}

/** Promises as lines between those who made them and those to whom they were made. */
export const figure: Figure<State> = {
	state,
	names: ({ lit }) => [['promises', lit]],
	...figureWords('promises'),
	licences: [],
	// The labels of its rows take two lines in one column.
	inColumns: { ...inColumns, tall: { one: 1.9, two: 0.8, three: 0.56 } },
	dense: true,
	budget: 40,
	ownWords: true,
	rows: ({ promises }) =>
		rowsOf(promises, [
			...(['date', 'instrument', 'form', 'mutualDefence', 'from', 'to'] as const),
			...(['gist', 'trigger', 'quote', 'limits', 'claims', 'sources'] as const),
		]),
};
