import { phrasesIn } from '../../words/index.ts';
import { mapValues } from '../../lib/map-values.ts';
import type { Facts } from '../../content/facts.ts';
import { sourcesOf } from '../kit/source-of-year.ts';

/** The small JSON of the law figure; `sources` gives a name to each id. */
export type LawData = ReturnType<typeof figureData>;
/** A gate as the figure draws it; which claims it bears on, the evidence says, and why an answer leads where it does, the table. */
export type LawGate = LawData['gates'][string];

/** What the law figure's model and live part need of the facts. */
export function figureData(facts: Facts) {
	const { law } = facts.figures;
	if (!law) throw new Error('content/figures.yaml does not say where the gates of the law stand');
	const { start, shut, grid } = law;
	return {
		/** The gate where the path begins, the one that stays shut, and column and row of each in the whole diagram. */
		...{ start, shut, grid },
		gates: mapValues(facts.gates, (gate) => {
			const answers = gate.answers.map(({ label, to }) => ({ label, to }));
			return { ...gate, claims: undefined, answers };
		}),
		states: mapValues(facts.states.law, ({ lit }) => ({ lit })),
		sources: sourcesOf(facts, facts.gates),
		/** The words that its drawings and its live part print. */
		words: phrasesIn('law.gate', 'law.drawing', 'law.walk'),
	};
}
