import { z } from 'zod';
import { date, eventId, id, words } from './fields.ts';

const guess = z.strictObject({
	/** The step that tells what is asked. */
	before: id,
	title: words,
	question: words,
});

/** What the slides ask a class before they tell it: a distance, and the days of some events. */
export const guesses = z.strictObject({
	gap: guess.extend({ distance: id }).optional(),
	dates: guess.extend({ from: date, to: date, start: date, events: z.record(eventId, words) }).optional(),
});

export type Guesses = z.infer<typeof guesses>;
