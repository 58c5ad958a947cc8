import { z } from 'zod';

/** An id as content writes it: lower-case words joined by hyphens. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'ids are lower-case words joined by hyphens' });
/** The id of a claim of the article. */
export const claimId = z.string().regex(/^C\d+$/, { error: 'a claim id is C and a number' });
/** The id of an event of the ladder. */
export const eventId = z.string().regex(/^[A-Z]\d+[a-z]?$/, { error: 'an event id is a capital and a number' });
/** The id of a source of the record. */
export const sourceId = z
	.string()
	.regex(/^[A-Z0-9]+(-[A-Z0-9]+)*$/, { error: 'a source id is capitals, digits and hyphens' });
/** A day, month or year in ISO order, as exactly as the record gives it. */
export const date = z
	.string()
	.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, { error: 'a date is YYYY, YYYY-MM or YYYY-MM-DD' });
/** Degrees north. */
export const lat = z.number().min(-90).max(90);
/** Degrees east. */
export const lon = z.number().min(-180).max(180);
/** Words that are not empty. */
export const words = z.string().trim().min(1);
