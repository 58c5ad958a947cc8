import { z } from 'zod';
import { claims, sources, words } from './fields.ts';

const countable = z.enum(['claims', 'sources', 'places', 'events', 'rungs', 'terms', 'promises', 'gates']);

/**
 * One number of the story: a value with what it rests on, or how many records of a table have certain fields, or the whole
 * days or weeks between two days, each an ISO date or the id of an event. `nouns` are words that follow it in the text.
 */
export const number = z
	.strictObject({
		what: words,
		value: z.number().optional(),
		unit: z.literal('km').optional(),
		count: countable.optional(),
		where: z.record(z.string(), z.union([z.string(), z.boolean(), z.number()])).default({}),
		/** A field that the counted records have. */
		having: words.optional(),
		between: z.tuple([words, words]).optional(),
		in: z.enum(['days', 'weeks']).default('days'),
		nouns: z.array(words).default([]),
		claims,
		sources,
	})
	.refine(({ value, count, between }) => [value, count, between].filter((one) => one !== undefined).length === 1, {
		error: 'a number has one of value, count and between',
	})
	.refine(({ value, claims, sources }) => value === undefined || claims.length + sources.length > 0, {
		error: 'a value names a claim or a source',
	});

export type StoryNumber = z.infer<typeof number>;
