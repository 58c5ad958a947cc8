import { phrasesIn } from '../../words/index.ts';
import { mapValues } from '../../lib/map-values.ts';
import type { Facts } from '../../content/facts.ts';
import { longDate } from '../../words/dates.ts';
import { dated } from '../kit/dated.ts';
import { sourcesOf } from '../kit/source-of-year.ts';
import { speakerOf } from './figure.ts';

/** The small JSON of the sentence: the records that its states draw; `sources` gives a name to each id. */
export type SentenceData = ReturnType<typeof figureData>;
/** What a state of the sentence draws. */
export type View = SentenceData['states'][string];
export type Words = SentenceData['words'];

/** What the sentence's model and live part need of the facts. */
export function figureData(facts: Facts) {
	const { clauses, unsaid, cards, answers, drawings, voices, wordings } = facts;
	const states = mapValues(facts.states.sentence, ({ view, shows, lit, order }) => ({
		...{ view, shows },
		...(lit && { lit }),
		...(order && { order }),
	}));
	const shown = new Set(Object.values(states).flatMap(({ shows }) => shows));
	const readers = Object.fromEntries(Object.entries(voices).filter(([id]) => shown.has(id)));
	const { spoken } = wordings;
	if (!spoken?.english)
		throw new Error('the wordings have no “spoken” with its English, which is what the sentence draws');
	const pictures = Object.entries(drawings).sort(([, a], [, b]) => a.date.localeCompare(b.date));
	return {
		...{ clauses, unsaid, cards, answers: dated(answers) },
		// Their Japanese stands in the data files; no card prints it.
		drawings: dated(mapValues(Object.fromEntries(pictures), (one) => ({ ...one, original: undefined }))),
		readers: dated(readers),
		/** Who said it, where and when. */
		said: `${speakerOf(facts)}, ${spoken.outlet}, ${longDate(spoken.date)}`,
		/** The whole of it in our literal English. */
		english: spoken.english,
		words: {
			...phrasesIn('drawn.sentence', 'drawn.panel'),
			/** What each clause is to the sentence, in the terms of the steps. */
			roles: phrasesIn('drawn.sentence.role'),
		},
		states,
		sources: sourcesOf(facts, clauses, unsaid, cards, answers, drawings, readers),
	};
}
