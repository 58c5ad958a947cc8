import { z } from 'zod';
import { idPattern } from './vocabulary.ts';

/** An id as content writes it: lower-case words joined by hyphens. */
export const id = z.string().regex(idPattern, { error: 'ids are lower-case words joined by hyphens' });
/** The id of a claim of the article. */
export const claimId = z.string().regex(/^C\d+$/, { error: 'a claim id is C and a number' });
/** The id of an event of the ladder. */
export const eventId = z.string().regex(/^[A-Z]\d+[a-z]?$/, { error: 'an event id is a capital and a number' });
/** The id of a source of the record. */
export const sourceId = z
	.string()
	.regex(/^[A-Z0-9]+(-[A-Z0-9]+)*$/, { error: 'a source id is capitals, digits and hyphens' });
/** The claims and the sources that a record rests on: perhaps none, or one at least. */
export const claims = z.array(claimId).default([]);
export const someClaims = z.array(claimId).min(1);
export const sources = z.array(sourceId).default([]);
export const someSources = z.array(sourceId).min(1);
/** A day of the calendar in ISO order. */
export const day = z.iso.date({ error: 'a day is YYYY-MM-DD, and one of the calendar' });
/** A day, month or year in ISO order, as exactly as the record gives it. */
export const date = z
	.string()
	.regex(/^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/, { error: 'a date is YYYY, YYYY-MM or YYYY-MM-DD', abort: true })
	.refine((iso) => iso.length < 10 || day.safeParse(iso).success, { error: 'the calendar has no such day' });
/** Whether a text is an ISO day, month or year. */
export const isDate = (text: string): boolean => date.safeParse(text).success;
/** Degrees north. */
export const lat = z.number().min(-90).max(90);
/** Degrees east. */
export const lon = z.number().min(-180).max(180);
/** What must be in view: west, south, east, north, degrees. */
export const box = z.tuple([lon, lat, lon, lat]).refine(([west, south, east, north]) => west < east && south < north, {
	error: 'a view is west, south, east, north, the lower number of each pair first',
});
/** Words that are not empty. */
export const words = z.string().trim().min(1);
/** How much a question asks: find it in the text, explain or compare, judge. */
export const level = z.union([z.literal(1), z.literal(2), z.literal(3)]);
