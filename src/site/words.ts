import type { Facts } from '../content/facts.ts';
import type { Claim } from '../content/schema.ts';
import type { SectionText } from '../content/section.ts';
import { mapValues } from '../lib/map-values.ts';
import { longDate } from '../words/dates.ts';
import { phrase, phrasesIn } from '../words/index.ts';

type Verdict = Claim['verdict'];

/** The path of each verdict's mark in a box of 16 × 16, drawn as outline. */
const marks: Record<Verdict, string> = {
	confirmed: 'M2 8.5 6.2 13 14 3.5',
	refined: 'M8 2v12M2 8h12',
	differs: 'M2 5.5h12M2 10.5h12M11 2 5 14',
	'not-found': 'M8 2a6 6 0 1 0 .01 0z',
	'not-checkable': 'M2.5 8h.01M8 8h.01M13.5 8h.01',
};

/**
 * The five verdicts in the order in which they are listed, each with its word by itself and within a sentence, what it means,
 * and its mark, which differs in shape, so that colour is never alone.
 */
export const verdicts = mapValues(marks, (mark, verdict) => ({
	word: phrase(`site.word.${verdict}`),
	within: phrase(`site.within.${verdict}`),
	meaning: phrase(`site.meaning.${verdict}`),
	mark,
}));

/** What sort of sentence a claim is. */
export const kinds: Record<Claim['kinds'][number], string> = phrasesIn('site.kind');

/** Where in the article a claim stands: its headline, or a paragraph counted from 1. */
export const placeInArticle = (paragraph: number): string =>
	paragraph === 0 ? phrase('site.claim.theHeadline') : phrase('site.claim.paragraph', { number: String(paragraph) });

/** What is said of a claim in a few words each, in rows of a name and a text: who says it, what sort it is, and of when or where. */
export const aboutClaim = (
	{ speaker, kinds: all, refersTo }: Pick<Claim, 'speaker' | 'kinds' | 'refersTo'>,
	speakers: Readonly<Record<string, { name: string }>>,
) =>
	[
		[phrase('site.claim.saidBy'), speakers[speaker]?.name],
		[phrase('site.claim.kind'), all.map((kind) => kinds[kind]).join(', ')],
		[phrase('site.claim.refersTo'), refersTo],
	] as const;

/** What a source is called in a mark or a row: its publisher, else its title, else its id. */
export const sourceName = ({ sources }: Pick<Facts, 'sources'>, id: string): string =>
	sources[id]?.publisher ?? sources[id]?.title ?? id;

/** The names of sources in a line, each once. */
export const sourceNames = (facts: Pick<Facts, 'sources'>, ids: readonly string[]): string =>
	[...new Set(ids.map((id) => sourceName(facts, id)))].join('; ');

/** The claims of a section's strip with their verdicts on one line, for notes; empty without claims. */
export function stripLine({ claims }: Pick<Facts, 'claims'>, { strip }: Pick<SectionText, 'strip'>): string {
	const each = strip.flatMap((id) => {
		const claim = claims[id];
		return claim ? [`${id} (${verdicts[claim.verdict].word})`] : [];
	});
	return each.length > 0 ? phrase('site.strip.inNotes', { claims: each.join(', ') }) : '';
}

/** How the record was searched, until when it was followed and when the check closed, in words. */
export const followed = ({ method, checked }: Pick<Facts['story'], 'method' | 'checked'>): string =>
	phrase('site.method.followed', {
		search: method.search,
		followed: longDate(method.followed),
		checked: longDate(checked),
	});

/** What the picture for sharing shows, in words. */
export const sharedAlt = ({ story, figures }: Pick<Facts, 'story' | 'figures'>): string =>
	[story.title, figures.map?.shows].filter(Boolean).join(': ');
