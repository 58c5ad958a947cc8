import { z } from 'zod';
import { level, stepId, words } from './fields.ts';

/** A task in plain words, with a beginning to go on from. */
const plain = z.strictObject({ plain: words, start: words.optional() });
const task = plain.extend({ full: words });
const line = z.strictObject({ step: stepId, gaps: z.array(words).min(1) });

/** The hand-out's tasks in full and in plain words, and the lines of the one in key points. */
export const handOut = z.strictObject({
	guess: task,
	sentence: task,
	parts: z.array(task).length(4),
	calendar: task,
	order: task,
	source: z.array(plain).length(4),
	ladder: task,
	/** What each rung means, in plain words, by its number. */
	rungs: z.record(z.enum(['0', '1', '2', '3', '4', '5', '6']), words),
	questions: z.array(plain.extend({ step: stepId, level })).min(1),
	notes: z.strictObject({ task: words, lines: z.array(line).min(1), last: words }),
});

export type HandOut = z.infer<typeof handOut>;
