import { z } from 'zod';
import { claims, date, day, someSources, sourceId, words } from './fields.ts';

const version = z.string().regex(/^\d+\.\d+\.\d+$/, { error: 'a version is three whole numbers with dots' });

/** One correction: the version that brought it, what was said before it, what is right, and the sources for that. */
const correction = z.strictObject({
	version,
	date: day,
	/** What it is about, in a few words, as a feed heads it. */
	title: words.max(40),
	claims,
	said: words,
	right: words,
	sources: someSources,
});

/** The story's own data: title, dek, credits, dates and the order of its sections. */
export const story = z.strictObject({
	title: words,
	dek: words,
	/** What the slides begin with. */
	tagline: words,
	kicker: words,
	description: words,
	version,
	published: day,
	updated: day,
	checked: day,
	authors: z.array(words).min(1),
	/** Who is behind the story; what is not said here, the page on trust says is not named. */
	made: z
		.strictObject({
			owner: words.optional(),
			funding: words.optional(),
			/** What else the makers have to do with the subject. */
			interests: words.optional(),
			/** The people, and what they know of the subject. */
			people: words.optional(),
			/** Who of them was at the places that the story tells of. */
			local: words.optional(),
			/** Who has checked it from outside. */
			reviewers: z.array(words).default([]),
		})
		.prefault({}),
	/** The article that is retold, whose address is that of its `source`. */
	article: z.strictObject({ name: words, publisher: words, source: sourceId, note: words }),
	/** How the article was checked, and how far the sources can be trusted. */
	method: z.strictObject({
		/** The last day that the record was followed to. */
		followed: date,
		/** What is said of the article beside its note. */
		article: words,
		search: words,
		limits: z.array(words).min(1),
		trust: words,
		/** The order of the sources. */
		order: words,
	}),
	/** `quoted` says whose the quoted words are. */
	licence: z.strictObject({ text: words, code: words, map: words, quoted: words }),
	/** The languages that names are given in, by their tags; `short` is for where there is little room. */
	languages: z.record(z.string(), z.strictObject({ name: words, short: words.optional() })),
	corrections: z.array(correction),
	sections: z
		.array(words)
		.min(1)
		.refine((names) => new Set(names).size === names.length, { error: 'a section stands once' }),
	/** The lengths of a lesson, in minutes, the shortest first; the longest tells the whole story. */
	lengths: z
		.array(z.number().int().positive())
		.min(1)
		.max(4)
		.refine((lengths) => lengths.every((one, i) => i === 0 || one > (lengths[i - 1] ?? 0)), {
			error: 'the lengths of a lesson rise',
		}),
});

export type Correction = z.infer<typeof correction>;
/** What stands in the story's own file. */
export type StoryFile = z.infer<typeof story>;
/** The same with the address of the article. */
export type Story = StoryFile & { article: { url: string } };
