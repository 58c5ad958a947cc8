import { z } from 'zod';
import { claimId, id, sourceId, words } from './fields.ts';

const prompt = z.strictObject({ question: words, answer: words, claims: z.array(claimId).default([]) });

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

/** The source check, whose objects are the wordings of one sentence and the article itself. */
export const sourceCheck = z.strictObject({
	intro: words,
	desks,
	/** The questions of the Digital Inquiry Group, asked of the article. */
	questions: z.array(prompt).min(1),
	/** What the article dates, and what the record says of each date. */
	dates: z
		.array(
			z.strictObject({
				what: words,
				article: words,
				record: words,
				claims: z.array(claimId).min(1),
				/** Whether students fill it in on their hand-out, which has no room for all. */
				written: z.boolean().default(true),
			}),
		)
		.min(1),
	/** Whom the article speaks of, and whether it names and quotes them. */
	voices: z.array(z.strictObject({ who: words, named: words, quoted: words, claims: z.array(claimId).min(1) })).min(1),
	interview: prompt,
	sort: z.strictObject({
		intro: words,
		kinds: z.strictObject({ fact: words, assessment: words, opinion: words }),
		/** Sentences of our retelling, each word for word as its step has it. */
		sentences: z
			.array(
				z.strictObject({
					text: words,
					step: id,
					kind: z.enum(['fact', 'assessment', 'opinion']),
					why: words,
					claims: z.array(claimId).min(1),
				}),
			)
			.min(1),
	}),
	/** Sources and questions, in the style of IB Global Politics Paper 1. */
	paper: z.strictObject({
		note: words,
		documents: z
			.array(
				z.strictObject({
					letter: z.enum(['A', 'B', 'C', 'D']),
					title: words,
					text: words,
					claims: z.array(claimId).default([]),
					sources: z.array(sourceId).min(1),
				}),
			)
			.min(1),
		questions: z
			.array(
				z.strictObject({
					marks: z.number().int().positive(),
					question: words,
					answer: words,
					claims: z.array(claimId).default([]),
				}),
			)
			.min(1),
	}),
});

export type SourceCheck = z.infer<typeof sourceCheck>;
