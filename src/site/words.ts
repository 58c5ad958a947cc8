import type { Claim, StoryEvent } from '../content/schema.ts';

type Verdict = Claim['verdict'];

/** How a verdict is shown: its word, what it means, and the path of its mark in a box of 16 × 16 (drawn as outline). */
export interface VerdictWords {
	word: string;
	meaning: string;
	mark: string;
}

/** The five verdicts in the order in which they are listed; each mark differs in shape, so that colour is never alone. */
export const verdicts: Record<Verdict, VerdictWords> = {
	confirmed: {
		word: 'Confirmed',
		meaning: 'A source that does not depend on the article says the same.',
		mark: 'M2 8.5 6.2 13 14 3.5',
	},
	refined: {
		word: 'Refined',
		meaning: 'True as far as it goes; the record adds something that a reader needs in order not to misread it.',
		mark: 'M8 2v12M2 8h12',
	},
	differs: {
		word: 'Differs',
		meaning: 'The record says something else: another date, another number or another order of events.',
		mark: 'M2 5.5h12M2 10.5h12M11 2 5 14',
	},
	'not-found': {
		word: 'Not found',
		meaning: 'The check found nothing that supports it as the article puts it. That does not make it false.',
		mark: 'M8 2a6 6 0 1 0 .01 0z',
	},
	'not-checkable': {
		word: 'Can’t be checked',
		meaning:
			'An opinion, an image, a condition or a sentence that can be read in two ways: there is nothing to compare it with.',
		mark: 'M2.5 8h.01M8 8h.01M13.5 8h.01',
	},
};

/** What sort of sentence a claim is. */
export const kinds: Record<Claim['kinds'][number], string> = {
	statement: 'statement',
	conditional: 'condition',
	legal: 'law',
	measure: 'measure',
	date: 'date',
	number: 'number',
	place: 'place',
	interpretation: 'interpretation',
	absence: 'absence',
	technical: 'technology',
};

/** Whether a thing on the ladder took place, goes on, or was only described. */
export const statuses: Record<StoryEvent['status'], string> = {
	happened: 'happened',
	ongoing: 'ongoing',
	conditional: 'described as a condition',
};
