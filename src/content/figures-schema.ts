import { z } from 'zod';
import { date, eventId, id, words } from './fields.ts';

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
			/** Whose order it is that the described events have numbers in, such as “the minister’s order”. */
			order: words.optional(),
			/** The states that the switch between the datings leads to. */
			switch: z.strictObject({ article: id, record: id, both: id.optional() }).optional(),
		})
		.optional(),
	law: z
		.strictObject({
			...said,
			/** The gate where the path begins, and the one where an answer “no” ends it. */
			start: id,
			shut: id,
			/** Column and row of each gate in the whole diagram, from its upper left. */
			grid: z.record(id, z.tuple([z.int().min(0), z.int().min(0)])),
		})
		.optional(),
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
			/** The places that its picture names: where it stands, what it touches, and others, each to a side of where it lies. */
			home: id,
			touches: id,
			names: z.array(z.strictObject({ place: id, side: z.enum(['below-left', 'above-right']) })).default([]),
			/** Well-known cities for its table, by their ids in addresses: name and country, `naha-jp`. */
			cities: z.array(id).min(1),
		})
		.optional(),
});

export type Figures = z.infer<typeof figures>;
