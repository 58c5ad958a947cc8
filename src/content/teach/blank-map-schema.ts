import { z } from 'zod';
import { box, id, words } from './fields.ts';

/** The map that students name: what must be in view (west, south, east, north, degrees) and the places in the order of their numbers. */
export const blankMap = z.strictObject({
	title: words,
	alt: words,
	description: words,
	focus: box,
	places: z.array(z.strictObject({ place: id, side: z.enum(['left', 'right']) })).min(1),
});

export type BlankMap = z.infer<typeof blankMap>;
