import { phrasesIn } from '../../words/index.ts';
import type { Wording } from '../../content/wording-schema.ts';
import { mapValues } from '../../lib/map-values.ts';
import type { Facts } from '../../content/facts.ts';
import { dated } from '../kit/dated.ts';
import { sourcesOf } from '../kit/source-of-year.ts';

/** Words of the interface that the journey prints, which travel with its data. */
export const wordsOf = () => ({
	...phrasesIn('drawn.journey', 'drawn.panel'),
	/** The heads of the columns. */
	stages: phrasesIn('drawn.journey.stage'),
	/** What a kind of line says, for the key. */
	links: phrasesIn('drawn.journey.link'),
});
export type Words = ReturnType<typeof wordsOf>;

/** The small JSON of the journey: every wording; `sources` gives a name to each id. */
export interface JourneyData {
	wordings: Record<string, Wording>;
	words: Words;
	states: Record<string, { wordings: string[]; lit?: string[] }>;
	sources: Record<string, string>;
}

/** What the journey's model and live part need of the facts. */
export function figureData(facts: Facts): JourneyData {
	return {
		wordings: dated(facts.wordings),
		words: wordsOf(),
		states: mapValues(facts.states.journey, ({ wordings, lit }) => ({ wordings, ...(lit && { lit }) })),
		sources: sourcesOf(facts, facts.wordings),
	};
}
