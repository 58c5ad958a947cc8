import { z } from 'zod';
import { countWords } from '../lib/segment.ts';
import { language } from '../words/index.ts';
import { claimId, claims, date, id, lat, lon, someSources, sourceId, sources, words } from './fields.ts';

export * from './fields.ts';

const verdict = z.enum(['confirmed', 'refined', 'differs', 'not-found', 'not-checkable']);
const claimKind = z.enum([
	'statement',
	'conditional',
	'legal',
	'measure',
	'date',
	'number',
	'place',
	'interpretation',
	'absence',
	'technical',
]);

/** One who acts in the story; `place` is that of its colour and mark in the palette (src/figures/kit/actor-mark.ts). */
export const actor = z.strictObject({
	name: words,
	place: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
});

/** The actor of what nobody, or more than one, does. */
export const nobody = 'none';

/** Who says something in the article. */
export const speaker = z.strictObject({ name: words });

/** One numbered claim of the article and what the public record says of it. */
export const claim = z.strictObject({
	says: words,
	quote: words.optional(),
	speaker: id,
	kinds: z.array(claimKind).min(1),
	refersTo: words,
	paragraph: z.number().int().min(0),
	sourceInArticle: words.optional(),
	verdict,
	record: words,
	sources: z.array(sourceId),
});

/** One public source: where something was read, and when it was published. */
export const source = z.strictObject({
	title: words,
	publisher: words.optional(),
	date: date.optional(),
	url: z.url().optional(),
	note: words.optional(),
});

/** One name of a place, with the language and, where it matters, who uses it. */
const placeName = z.strictObject({ lang: words, text: words, usedBy: words.optional() });

/** One point of the gazetteer, WGS84 degrees. */
export const place = z.strictObject({
	name: words,
	label: words.optional(),
	names: z.array(placeName),
	lat,
	lon,
	kind: z.enum(['island', 'city', 'cape', 'base', 'port', 'airport', 'shoal', 'islands', 'water']),
	note: words.optional(),
	claimants: z.array(words).optional(),
	heldBy: words.optional(),
	coordinates: z.enum(['geonames', 'natural-earth', 'wikipedia', 'chosen']),
	sources: z.array(sourceId).optional(),
});

/** Two points whose geodesic distance the story prints, WGS84 degrees. */
const point = z.strictObject({ name: words, lat, lon });
export const distance = z.strictObject({ from: point, to: point, note: words.optional() });

/** One event or condition on the ladder. */
export const event = z.strictObject({
	title: words,
	label: words,
	short: words.optional(),
	actor: id,
	by: words,
	status: z.enum(['happened', 'ongoing', 'conditional']),
	rung: z.number().int().min(0).max(6).nullable(),
	rungTo: z.number().int().min(0).max(6).optional(),
	recordDates: z.array(date),
	articleDate: date.optional(),
	articleDateText: words,
	background: z.boolean().default(false),
	after: z.boolean().default(false),
	order: z.number().int().optional(),
	step: z.number().int().positive().optional(),
	clause: words.optional(),
	eases: z.boolean().default(false),
	debatable: words.optional(),
	gates: z.array(id).default([]),
	claims,
	sources,
});

/** One rung of the ladder, and the legal tests that stand before it. */
export const rung = z.strictObject({
	name: words,
	short: words,
	definition: words,
	notThis: words,
	gates: z.array(z.strictObject({ gate: id, short: words, label: words })).default([]),
});

/** One glossary term, its definition at most 40 words. */
export const term = z.strictObject({
	term: words,
	definition: words.refine((text) => countWords(text, language.locale) <= 40, {
		error: 'a definition has at most 40 words',
	}),
	names: z.array(z.strictObject({ lang: words, text: words, reading: words.optional() })),
	sources: z.array(sourceId),
});

/** Words that the prose may quote beside the article's, exactly as recorded; `by` says whose translation they are. */
export const voice = z.strictObject({
	who: words,
	date,
	words,
	original: words.optional(),
	/** The language of `original`. */
	lang: z.enum(['ja', 'zh-Hant', 'zh-Hans', 'fil']).optional(),
	by: words.optional(),
	sources: someSources,
});

/** One promise: who promised what to whom, by which instrument. */
export const promise = z.strictObject({
	year: z.number().int(),
	date,
	from: z.array(words).min(1),
	to: z.array(words).min(1),
	actors: z.array(id).min(1),
	label: words,
	instrument: words,
	form: z.enum(['treaty', 'exchange-of-notes', 'law', 'guidelines', 'agreement', 'communique', 'statement']),
	mutualDefence: z.boolean(),
	gist: words,
	trigger: words,
	quote: words.optional(),
	limits: words,
	claims: z.array(claimId),
	sources: someSources,
});

/** One gate of the law path: a question, its legal basis, and where each answer leads. */
export const gate = z.strictObject({
	kind: z.enum(['question', 'outcome']),
	label: words,
	title: words,
	text: words,
	quote: words.optional(),
	basis: words,
	allows: words.optional(),
	doesNotAllow: words.optional(),
	answers: z.array(z.strictObject({ label: words, to: id, why: words.optional() })).default([]),
	claims,
	sources: someSources,
});

/** The front matter of one section; `minutes` is its share of the story in each length of a lesson, 0 where it is left out (see lesson.ts). */
export const section = z.strictObject({
	title: words,
	summary: words,
	/** What the plain version says instead of the summary and of the prose outside the steps. */
	plain: words,
	minutes: z.array(z.number().int().min(0)).min(1),
	/** The claims of the article that this section is about; each claim stands in the strip of one section. */
	strip: claims,
});

export type Claim = z.infer<typeof claim>;
export type Source = z.infer<typeof source>;
export type Place = z.infer<typeof place>;
export type Distance = z.infer<typeof distance>;
export type StoryEvent = z.infer<typeof event>;
export type Rung = z.infer<typeof rung>;
export type Voice = z.infer<typeof voice>;
export type Pledge = z.infer<typeof promise>;
export type Gate = z.infer<typeof gate>;
export type SectionFields = z.infer<typeof section>;
export type Actor = z.infer<typeof actor>;
