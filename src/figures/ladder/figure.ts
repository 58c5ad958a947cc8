import { z } from 'zod';
import { words } from '../../content/schema.ts';
import { stateText } from '../../content/states.ts';
import { eventRows } from '../../site/data.ts';
import { inColumns } from '../kit/columns.ts';
import { figureWords, type Figure } from '../kit/manifest.ts';

/** One state of the ladder: which events show, and on which dating. */
const state = z.strictObject({
	...stateText,
	dating: z.enum(['article', 'record', 'both']),
	events: z.array(z.string()),
	earlier: z.boolean().default(false),
	/** What somebody says follows from what, event to event, in a few words of who says so. */
	says: z.array(z.strictObject({ from: z.string(), to: z.string(), words })).default([]),
});
export type LadderState = z.infer<typeof state>;

declare module '../../content/states.ts' {
	interface States {
		ladder: Record<string, LadderState>;
	}
}

/** Events by date and by rung. */
export const figure: Figure<LadderState> = {
	state,
	names: ({ events, says }) => [['events', [...events, ...says.flatMap(({ from, to }) => [from, to])]]],
	...figureWords('ladder'),
	licences: ['chart.js/LICENSE.md'],
	// In one column every mark has its words in letters that can be read only where there is height.
	inColumns: { ...inColumns, tall: { one: 1.9, two: 0.85, three: 0.56 } },
	dense: true,
	budget: 110,
	rows: eventRows,
};
