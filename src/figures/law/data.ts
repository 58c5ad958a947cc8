import { mapValues } from '../../lib/map-values.ts';
import type { Facts } from '../../content/facts.ts';
import { phrasesIn } from '../../words/index.ts';
import { sourcesOf } from '../kit/source-of-year.ts';
import type { LawData } from './types.ts';

/** What the law figure's model and live part need of the facts. */
export function figureData(facts: Facts): LawData {
	const { law } = facts.figures;
	if (!law) throw new Error('content/figures.yaml does not say where the gates of the law stand');
	const { start, shut, grid } = law;
	return {
		...{ start, shut, grid },
		gates: mapValues(facts.gates, (gate) => ({ ...gate, claims: undefined })),
		states: mapValues(facts.states.law, ({ lit }) => ({ lit })),
		sources: sourcesOf(facts, facts.gates),
		words: phrasesIn('law.gate', 'law.drawing', 'law.walk'),
	};
}
