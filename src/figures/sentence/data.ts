import { phrasesIn } from '../../words/index.ts';
import type { Voice } from '../../content/schema.ts';
import type { SentenceState } from './figure.ts';
import type { Answer, Clause, DrawnCase, ScenarioCard, Unsaid } from '../../content/wording-schema.ts';
import { mapValues } from '../../lib/map-values.ts';
import type { Facts } from '../../content/facts.ts';
import { longDate } from '../../words/dates.ts';
import { dated } from '../kit/dated.ts';
import { sourcesOf } from '../kit/source-of-year.ts';
import { speakerOf } from './speaker.ts';

/** Words of the interface that the sentence prints, which travel with its data. */
export const wordsOf = () => ({
	...phrasesIn('drawn.sentence', 'drawn.panel'),
	/** What each clause is to the sentence, in the terms of the steps. */
	roles: phrasesIn('drawn.sentence.role'),
});
export type Words = ReturnType<typeof wordsOf>;

/** What a state of the sentence draws. */
export type View = Pick<SentenceState, 'view' | 'shows' | 'lit' | 'order'>;

/** The small JSON of the sentence: the records that its states draw; `sources` gives a name to each id. */
export interface SentenceData {
	clauses: Record<string, Clause>;
	unsaid: Record<string, Unsaid>;
	cards: Record<string, ScenarioCard>;
	answers: Record<string, Answer>;
	drawings: Record<string, DrawnCase>;
	readers: Record<string, Voice>;
	/** Who said it, where and when. */
	said: string;
	/** The whole of it in our literal English. */
	english: string;
	words: Words;
	states: Record<string, View>;
	sources: Record<string, string>;
}

/** What the sentence's model and live part need of the facts. */
export function figureData(facts: Facts): SentenceData {
	const { clauses, unsaid, cards, answers, drawings, voices, wordings } = facts;
	const states = mapValues(facts.states.sentence, ({ view, shows, lit, order }): View => ({
		view,
		shows,
		...(lit && { lit }),
		...(order && { order }),
	}));
	const shown = new Set(Object.values(states).flatMap(({ shows }) => shows));
	const readers = Object.fromEntries(Object.entries(voices).filter(([id]) => shown.has(id)));
	const spoken = wordings.spoken;
	if (!spoken?.english)
		throw new Error('the wordings have no “spoken” with its English, which is what the sentence draws');
	// Their Japanese stands in the data files; no card prints it.
	const pictures = Object.entries(drawings)
		.sort(([, a], [, b]) => a.date.localeCompare(b.date))
		.map(([id, one]) => [id, { ...one, original: undefined }] as const);
	return {
		...{ clauses, unsaid, cards, answers: dated(answers), drawings: dated(Object.fromEntries(pictures)) },
		readers: dated(readers),
		said: `${speakerOf(facts)}, ${spoken.outlet}, ${longDate(spoken.date)}`,
		english: spoken.english,
		words: wordsOf(),
		states,
		sources: sourcesOf(facts, clauses, unsaid, cards, answers, drawings, readers),
	};
}
