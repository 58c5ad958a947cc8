import { z } from 'zod';
import { box, claimId, claims, date, eventId, id, level, someClaims, someSources, words } from '../fields.ts';

const prompt = z.strictObject({ question: words, answer: words, claims });

/** The comparison of what desks made of one sentence: the wordings to compare, and what they are to be compared with. */
const desks = z.strictObject({
	title: words,
	intro: words,
	original: id,
	/** What students fill in for each wording, as heads of columns: the attack, the running home, the alliance. */
	columns: z.array(words).length(3),
	wordings: z.array(id).min(2),
	questions: z.array(prompt).min(1),
});

/** What the article dates, and what the record says of that date. */
const dated = z.strictObject({
	what: words,
	article: words,
	record: words,
	claims: someClaims,
	/** Whether students fill it in on their hand-out, which has no room for all. */
	written: z.boolean().default(true),
});

/** A sentence of our retelling, word for word as its step has it. */
const sentence = z.strictObject({
	text: words,
	step: id,
	kind: z.enum(['fact', 'assessment', 'opinion']),
	why: words,
	claims: someClaims,
});

const document = z.strictObject({
	letter: z.enum(['A', 'B', 'C', 'D']),
	title: words,
	text: words,
	claims,
	sources: someSources,
});

/** The source check, whose objects are the wordings of one sentence and the article itself. */
export const sourceCheck = z.strictObject({
	intro: words,
	desks,
	/** The questions of the Digital Inquiry Group, asked of the article. */
	questions: z.array(prompt).min(1),
	dates: z.array(dated).min(1),
	/** Whom the article speaks of, and whether it names and quotes them. */
	voices: z.array(z.strictObject({ who: words, named: words, quoted: words, claims: someClaims })).min(1),
	interview: prompt,
	sort: z.strictObject({
		intro: words,
		kinds: z.strictObject({ fact: words, assessment: words, opinion: words }),
		sentences: z.array(sentence).min(1),
	}),
	/** Sources and questions, in the style of IB Global Politics Paper 1. */
	paper: z.strictObject({
		note: words,
		documents: z.array(document).min(1),
		questions: z.array(prompt.extend({ marks: z.number().int().positive() })).min(1),
	}),
});

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

/** The map that students name: what must be in view (west, south, east, north, degrees) and the places in the order of their numbers. */
export const blankMap = z.strictObject({
	title: words,
	alt: words,
	description: words,
	focus: box,
	places: z.array(z.strictObject({ place: id, side: z.enum(['left', 'right']) })).min(1),
});

export type SourceCheck = z.infer<typeof sourceCheck>;
export type Guesses = z.infer<typeof guesses>;
export type BlankMap = z.infer<typeof blankMap>;
