import { z } from 'zod';
import { claims, date, id, someSources, words } from './fields.ts';

const order = z.number().int().positive();

/** One wording of the sentence: who has it, in which language, and from whom, as far as that is known. */
export const wording = z
	.strictObject({
		outlet: words,
		speaker: id.optional(),
		lang: z.enum(['ja', 'en', 'zh-Hant']),
		date,
		stage: z.enum(['spoken', 'japanese', 'english', 'onward', 'article']),
		words: words.optional(),
		english: words.optional(),
		attack: words.optional(),
		home: words.optional(),
		verb: words.optional(),
		note: words.optional(),
		quoted: z.boolean().default(true),
		copy: z.boolean().default(false),
		from: id.optional(),
		link: z.enum(['recorded', 'same-words', 'inferred', 'unknown']).optional(),
		how: words,
		sources: someSources,
	})
	.refine(({ words: all = '', attack, home, verb }) => [attack, home, verb].every((one) => all.includes(one ?? '')), {
		error: 'attack, home and verb are strings of its words',
	});

/** One clause of the sentence as transcribed, in the order of speaking. */
export const clause = z
	.strictObject({
		order,
		role: z.enum(['who', 'case', 'choice', 'then']),
		ja: words,
		reading: words,
		en: words,
		mark: words.optional(),
		marked: words.optional(),
		claims,
		sources: someSources,
	})
	.refine(({ ja, en, mark = '', marked = '' }) => ja.includes(mark) && en.includes(marked), {
		error: 'mark is a string of ja, and marked of en',
	});

/** A place in her words that stayed empty. */
export const unsaid = z.strictObject({ order, label: words, note: words, claims, sources: someSources });

/** One card of her scenario, and its places in the two orders. */
export const card = z.strictObject({
	label: words,
	hers: order,
	form: words,
	saysHers: words,
	article: order.optional(),
	saysArticle: words.optional(),
	claims,
	sources: someSources,
});

/** A question or an answer of November, or what followed from it. */
export const answer = z
	.strictObject({
		date,
		order,
		who: words,
		label: words,
		words,
		original: words.optional(),
		strong: words.optional(),
		open: words.optional(),
		note: words.optional(),
		copy: z.boolean().default(false),
		claims,
		sources: someSources,
	})
	.refine(({ words: all, strong = '', open = '' }) => all.includes(strong) && all.includes(open), {
		error: 'strong and open are strings of its words',
	});

/** One of the family of pictures: whether it has a ship and evacuees, and where it was put. */
export const drawing = z.strictObject({
	date,
	who: words,
	ship: z.boolean(),
	evacuees: z.boolean(),
	place: words,
	said: words,
	original: words.optional(),
	copy: z.boolean().default(false),
	sources: someSources,
});

/** A number of people or seats, drawn as a dot for every `per` of them. */
export const tally = z.strictObject({
	number: id,
	part: id.optional(),
	per: order,
	groups: order.optional(),
	group: words.optional(),
	what: words,
	when: words,
	by: words,
	note: words,
	claims,
	sources: someSources,
});

export type Wording = z.infer<typeof wording>;
export type Clause = z.infer<typeof clause>;
export type Unsaid = z.infer<typeof unsaid>;
export type ScenarioCard = z.infer<typeof card>;
export type Answer = z.infer<typeof answer>;
export type DrawnCase = z.infer<typeof drawing>;
export type Tally = z.infer<typeof tally>;
