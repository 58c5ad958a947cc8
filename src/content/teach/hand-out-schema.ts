import { z } from 'zod';
import { claimId, id, level, words } from './fields.ts';

/** A task in plain words, with a beginning to go on from. */
const plain = z.strictObject({ plain: words, start: words.optional() });
const task = plain.extend({ full: words });
/** A task that stands on the hand-out in those lessons that show all of these steps. */
const told = task.extend({ steps: z.array(id).min(1) });
const line = z.strictObject({ step: id, gaps: z.array(words).min(1) });

/** The hand-out's tasks in full and in plain words, and the lines of the one in key points. */
export const handOut = z.strictObject({
	guess: told,
	/** The claim is the one whose quotation is taken apart. */
	sentence: told.extend({ claim: claimId }),
	parts: z.array(task).min(1),
	calendar: told,
	order: task,
	source: z.array(plain).min(1),
	ladder: told,
	/** What each rung means, in plain words, by its number. */
	rungs: z.record(z.string().regex(/^\d$/), words),
	questions: z.array(plain.extend({ step: id, level })).min(1),
	notes: z.strictObject({ task: words, lines: z.array(line).min(1), last: words }),
});

export type HandOut = z.infer<typeof handOut>;
