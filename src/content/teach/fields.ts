import { z } from 'zod';

export * from '../fields.ts';

/** How much a question asks: find it in the text, explain or compare, judge. */
export const level = z.union([z.literal(1), z.literal(2), z.literal(3)]);
