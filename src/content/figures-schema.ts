import { z } from 'zod';
import { date, eventId, id, words } from './schema.ts';

/** What newsrooms read of a figure in this story, where its own words do not say enough. */
const said = { heading: words.optional(), about: words.optional() };

/** What each figure needs of the story beside its states; a figure that is absent has no place in it. */
export const figures = z.strictObject({
	ladder: z
		.strictObject({
			...said,
			/** The days between which the axis is drawn to scale; without them, all days of its events. */
			from: date,
			to: date,
			/** The event that the band of the undated keeps room for, also where it is not shown. */
			room: eventId.optional(),
			/** The states that the switch between the datings leads to. */
			switch: z.strictObject({ article: id, record: id, both: id.optional() }).optional(),
		})
		.optional(),
	law: z.strictObject(said).optional(),
	map: z
		.strictObject({
			...said,
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
	promises: z
		.strictObject({
			...said,
			/** The parties from left to right; neighbours share the treaties. `also` are other names that the promises have for one. */
			parties: z.array(z.strictObject({ name: words, actor: id, also: z.array(words).default([]) })).min(1),
		})
		.optional(),
	ring: z
		.strictObject({
			...said,
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
