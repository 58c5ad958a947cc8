import { mapValues } from '../../lib/map-values.ts';
import type { Facts } from '../../content/facts.ts';
import { dated } from '../kit/dated.ts';
import { sourcesOf } from '../kit/source-of-year.ts';
import type { JourneyData } from './types.ts';
import { wordsOf } from './words.ts';

/** What the journey's model and live part need of the facts. */
export function figureData(facts: Facts): JourneyData {
	return {
		wordings: dated(facts.wordings),
		words: wordsOf(),
		states: mapValues(facts.states.journey, ({ wordings, lit }) => ({ wordings, ...(lit && { lit }) })),
		sources: sourcesOf(facts, facts.wordings),
	};
}
