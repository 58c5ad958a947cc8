import { claimKind, type Claim } from '../content/schema.ts';
import { phrase } from '../words/index.ts';

type Verdict = Claim['verdict'];

/** How a verdict is shown: its word by itself and within a sentence, what it means, and the path of its mark in a box of 16 × 16 (drawn as outline). */
interface VerdictWords {
	word: string;
	within: string;
	meaning: string;
	mark: string;
}

const marks: Record<Verdict, string> = {
	confirmed: 'M2 8.5 6.2 13 14 3.5',
	refined: 'M8 2v12M2 8h12',
	differs: 'M2 5.5h12M2 10.5h12M11 2 5 14',
	'not-found': 'M8 2a6 6 0 1 0 .01 0z',
	'not-checkable': 'M2.5 8h.01M8 8h.01M13.5 8h.01',
};
const words = (verdict: Verdict): VerdictWords => ({
	word: phrase(`site.word.${verdict}`),
	within: phrase(`site.within.${verdict}`),
	meaning: phrase(`site.meaning.${verdict}`),
	mark: marks[verdict],
});

/** The five verdicts in the order in which they are listed; each mark differs in shape, so that colour is never alone. */
export const verdicts = Object.fromEntries(
	(Object.keys(marks) as Verdict[]).map((verdict) => [verdict, words(verdict)]),
) as Record<Verdict, VerdictWords>;

/** What sort of sentence a claim is. */
export const kinds = Object.fromEntries(claimKind.options.map((kind) => [kind, phrase(`site.kind.${kind}`)])) as Record<
	Claim['kinds'][number],
	string
>;

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
