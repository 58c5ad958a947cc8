import { mapValues } from '../../lib/map-values.ts';
import type { Facts } from '../../content/facts.ts';
import { longDate } from '../../words/dates.ts';
import { dated } from '../kit/dated.ts';
import { sourcesOf } from '../kit/source-of-year.ts';
import { speakerOf } from './speaker.ts';
import type { SentenceData, View } from './types.ts';
import { wordsOf } from './words.ts';

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
