import { z } from 'zod';

/** Words that are not empty. */
export const words = z.string().trim().min(1);
/** The id of a claim of the article. */
export const claimId = z.string().regex(/^C\d+$/, { error: 'a claim id is C and a number' });
/** The id of a source of the record. */
export const sourceId = z
	.string()
	.regex(/^[A-Z0-9]+(-[A-Z0-9]+)*$/, { error: 'a source id is capitals, digits and hyphens' });
/** The id of a step or a term. */
export const stepId = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'a step id is lower-case words joined by hyphens' });
/** How much a question asks: find it in the text, explain or compare, judge. */
export const level = z.union([z.literal(1), z.literal(2), z.literal(3)]);
