import type { Facts } from '../../content/facts.ts';
import { dated } from '../kit/dated.ts';
import { sourcesOf } from '../kit/source-of-year.ts';
import type { JourneyData } from './types.ts';
import { wordsOf } from './words.ts';

/** What the journey's model and live part need of the facts. */
export function figureData(facts: Facts): JourneyData {
	const states = Object.entries(facts.states.journey).map(([id, { wordings, lit }]) => [
		id,
		{ wordings, ...(lit && { lit }) },
	]);
	return {
		wordings: dated(facts.wordings),
		words: wordsOf(),
		states: Object.fromEntries(states) as JourneyData['states'],
		sources: sourcesOf(facts, facts.wordings),
	};
}
