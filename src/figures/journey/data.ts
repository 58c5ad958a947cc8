import { phrasesIn } from '../../words/index.ts';
import type { Wording } from '../../content/wording-schema.ts';
import { mapValues } from '../../lib/map-values.ts';
import type { Facts } from '../../content/facts.ts';
import { dated } from '../kit/dated.ts';
import { sourcesOf } from '../kit/source-of-year.ts';

/** The small JSON of the journey: every wording; `sources` gives a name to each id. */
export type JourneyData = ReturnType<typeof figureData>;
export type Words = JourneyData['words'];
/** A wording with its id. */
export type Entry = [id: string, wording: Wording];

/** What the journey's model and live part need of the facts. */
export function figureData(facts: Facts) {
	return {
		wordings: dated(facts.wordings),
		words: {
			...phrasesIn('drawn.journey', 'drawn.panel'),
			/** The heads of the columns. */
			stages: phrasesIn('drawn.journey.stage'),
			/** What a kind of line says, for the key. */
			links: phrasesIn('drawn.journey.link'),
		},
		states: mapValues(facts.states.journey, ({ wordings, lit }) => ({ wordings, ...(lit && { lit }) })),
		sources: sourcesOf(facts, facts.wordings),
	};
}
