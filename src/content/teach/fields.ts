import { z } from 'zod';
import { id } from '../schema.ts';

export { claimId, day, eventId, sourceId, words } from '../schema.ts';
/** The id of a step or a term. */
export const stepId = id;
/** How much a question asks: find it in the text, explain or compare, judge. */
export const level = z.union([z.literal(1), z.literal(2), z.literal(3)]);
