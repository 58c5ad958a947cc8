import { z } from 'zod';
import { claimId, claims, day, id, level, someClaims, sources, words } from '../fields.ts';
import type { Problem } from '../problem.ts';
import { blankMap, guesses, handOut, sourceCheck } from './activity-schema.ts';

const minutes = z.number().int().positive();

/** A statement of fact, with the claims and sources it rests on; one of them at least. */
const fact = z
	.strictObject({ text: words, claims, sources })
	.refine((one) => one.claims.length + one.sources.length > 0, {
		error: 'a fact names a claim or a source',
	});

/** One row of a lesson: how long, what the teacher does, what the students do, and the slide to show. */
const row = z.strictObject({
	minutes,
	title: words,
	teacher: words,
	students: words,
	/** The step whose slide is shown. */
	slide: id.optional(),
	/** Whether this row is the story itself, told with the slides. */
	story: z.boolean().default(false),
	/** The part of this page that the row uses: an id of one of its headings. */
	part: z.enum(['vocabulary', 'questions', 'controversy', 'roles', 'source-check', 'exit', 'quiz']).optional(),
});

/** What a text needs to stand under a heading of its own. */
const point = z.strictObject({ title: words, text: words });

/** The lesson itself: what it is for, how it goes in each length, and what a teacher should know beforehand. */
const lesson = z.strictObject({
	title: words,
	hook: words,
	question: words,
	grade: words,
	time: words,
	materials: z.array(words).min(1),
	date: day,
	objectives: z.array(words).min(1),
	/** The length that is shown first, in minutes. */
	main: z.number().int().positive(),
	/** The rows of each length, by its minutes. */
	plans: z.record(z.string().regex(/^\d+$/), z.array(row).min(1)),
	vocabulary: z.array(id).min(1).max(10),
	/** The places whose names are given in other languages, and these languages by their tags. */
	places: z.array(id).default([]),
	languages: z.array(words).default([]),
	extension: z.array(point).min(1),
	accommodations: z.array(point).min(1),
	contested: z.array(point).min(1),
	standards: z.array(
		z.strictObject({
			name: words,
			/** The name in its own language, where that is not English. */
			local: words.optional(),
			lang: words.optional(),
			aligned: z.boolean(),
			points: z.array(z.strictObject({ code: words, how: words })),
		}),
	),
	standardsNote: words,
	licence: z.array(words).min(1),
	changes: z.array(z.strictObject({ date: day, text: words })).min(1),
});

/** A question for the class: one that a step of the story asks, by step and level, or one with words of its own. */
const question = z.strictObject({
	step: id,
	level,
	question: words.optional(),
	answer: words.optional(),
	claims,
});

/** One reason of a packet, marked as an argument, with what is on record beside it. */
const reason = z.strictObject({ argument: words, facts: z.array(fact).default([]) });

/** What one side of the controversy is handed. */
const packet = z.strictObject({
	title: words,
	position: words,
	reasons: z.array(reason).min(1),
	/** The hardest question that the other side will ask. */
	expect: words,
});

const controversy = z.strictObject({
	question: words,
	background: z.array(fact).min(1),
	phases: z.array(z.strictObject({ minutes, title: words, text: words })).min(1),
	/** How to do it in the time a shorter lesson has. */
	short: words,
	yes: packet,
	no: packet,
	after: z.array(words).min(1),
});

const role = z.strictObject({
	name: words,
	/** Whose seat it is, as an id of its own: some have a seat who do nothing in the story. */
	actor: id,
	seat: words,
	onRecord: z.array(fact).min(1),
	/** What is not on record, and so must not be put into this seat's mouth. */
	silent: words,
	ask: z.array(words).min(1),
});

/** The role play: the situation, its rules and one card a seat. */
const rolePlay = z.strictObject({
	/** What the role play is called on the page, and on its papers. */
	title: words,
	paperTitle: words,
	situation: words,
	rules: z.array(words).min(1),
	rounds: z.array(z.strictObject({ minutes, title: words, text: words })).min(1),
	roles: z.array(role).min(2),
	debrief: z.array(words).min(1),
});

/** The exit ticket: questions with what a good answer holds. */
const exit = z
	.array(z.strictObject({ question: words, answer: words, step: id, claims: someClaims }))
	.min(1)
	.max(3);

const option = z.strictObject({ text: words, feedback: words });
const letter = z.enum(['a', 'b', 'c', 'd']);

/** One question of the quiz. `because` are words of the claim, exactly as it has them, that make the key true. */
const item = z.strictObject({
	step: id,
	claim: claimId,
	level,
	question: words,
	options: z.record(letter, option),
	key: z.string(),
	because: words,
});

/** Everything a teacher is handed, by the name of its file in content/teach. */
export const packSchemas = {
	lesson,
	questions: z.array(question).min(1),
	controversy,
	roles: rolePlay,
	sourceCheck,
	exit,
	handOut,
	guesses,
	blankMap,
	quiz: z.record(z.string(), item),
};

export type Pack = { [File in keyof typeof packSchemas]: z.infer<(typeof packSchemas)[File]> };
export type Fact = z.infer<typeof fact>;
export type Row = z.infer<typeof row>;
export type Lesson = z.infer<typeof lesson>;
export type AskedQuestion = z.infer<typeof question>;
export type Packet = z.infer<typeof packet>;
export type Role = z.infer<typeof role>;
export type Item = z.infer<typeof item>;

export type Path = readonly PropertyKey[];

/** Makes a problem at a place of one of the pack's files. */
export type Say = (file: keyof Pack, path: Path, message: string) => Problem;
