import type { Claim } from '../content/schema.ts';
import { phrase } from '../words/index.ts';

type Verdict = Claim['verdict'];

/** How a verdict is shown: its word by itself and within a sentence, what it means, and the path of its mark in a box of 16 × 16 (drawn as outline). */
export interface VerdictWords {
	word: string;
	within: string;
	meaning: string;
	mark: string;
}

/** The five verdicts in the order in which they are listed; each mark differs in shape, so that colour is never alone. */
export const verdicts: Record<Verdict, VerdictWords> = {
	confirmed: {
		word: phrase('site.word.confirmed'),
		within: phrase('site.within.confirmed'),
		meaning: phrase('site.meaning.confirmed'),
		mark: 'M2 8.5 6.2 13 14 3.5',
	},
	refined: {
		word: phrase('site.word.refined'),
		within: phrase('site.within.refined'),
		meaning: phrase('site.meaning.refined'),
		mark: 'M8 2v12M2 8h12',
	},
	differs: {
		word: phrase('site.word.differs'),
		within: phrase('site.within.differs'),
		meaning: phrase('site.meaning.differs'),
		mark: 'M2 5.5h12M2 10.5h12M11 2 5 14',
	},
	'not-found': {
		word: phrase('site.word.notFound'),
		within: phrase('site.within.notFound'),
		meaning: phrase('site.meaning.notFound'),
		mark: 'M8 2a6 6 0 1 0 .01 0z',
	},
	'not-checkable': {
		word: phrase('site.word.notCheckable'),
		within: phrase('site.within.notCheckable'),
		meaning: phrase('site.meaning.notCheckable'),
		mark: 'M2.5 8h.01M8 8h.01M13.5 8h.01',
	},
};

/** What sort of sentence a claim is. */
export const kinds: Record<Claim['kinds'][number], string> = {
	statement: phrase('site.kind.statement'),
	conditional: phrase('site.kind.conditional'),
	legal: phrase('site.kind.legal'),
	measure: phrase('site.kind.measure'),
	date: phrase('site.kind.date'),
	number: phrase('site.kind.number'),
	place: phrase('site.kind.place'),
	interpretation: phrase('site.kind.interpretation'),
	absence: phrase('site.kind.absence'),
	technical: phrase('site.kind.technical'),
};
