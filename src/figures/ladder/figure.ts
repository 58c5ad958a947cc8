import { z } from 'zod';
import { words } from '../../content/schema.ts';
import { stateText } from '../../content/states.ts';
import { eventRows } from '../../site/data.ts';
import type { Figure } from '../kit/manifest.ts';

/** One state of the ladder: which events show, and on which dating. */
const state = z.strictObject({
	...stateText,
	dating: z.enum(['article', 'record', 'both']),
	events: z.array(z.string()),
	conditions: z.boolean().default(false),
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
	heading: 'The ladder',
	noun: 'Chart',
	about: 'What was said, done or only described, by date and by rung, as the article dates it and as the record does.',
	credit: {
		short: 'Rungs are our reading; only their order means anything.',
		more: 'Dates: the public record, see the evidence.',
		slide: 'Rungs: our reading',
	},
	licences: ['chart.js/LICENSE.md'],
	budget: 110,
	rows: eventRows,
};
