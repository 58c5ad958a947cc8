import { z } from 'zod';
import { id, words } from './schema.ts';

/** What each figure needs of the story beside its states; a figure that is absent has no place in it. */
export const figures = z.strictObject({
	map: z
		.strictObject({
			/** The distance that the story measures. */
			measure: id,
			/** The states beside the title of the story and beside that of the slides. */
			cover: id,
			opening: id,
			caption: words,
			/** What the picture for sharing shows. */
			shows: words,
		})
		.optional(),
	ring: z
		.strictObject({
			/** Its name in the menu of the pages. */
			menu: words,
			title: words,
			description: words,
			/** Whence and whither the distance is measured. */
			from: words,
		})
		.optional(),
});

export type Figures = z.infer<typeof figures>;
