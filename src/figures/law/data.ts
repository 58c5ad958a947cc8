import type { Gate } from '../../content/schema.ts';
import { phrasesIn, type PhrasesIn } from '../../words/index.ts';
import { mapValues } from '../../lib/map-values.ts';
import type { Facts } from '../../content/facts.ts';
import { sourcesOf } from '../kit/source-of-year.ts';

/** A gate as the figure draws it; which claims it bears on, the evidence says, and why an answer leads where it does, the table. */
export interface LawGate extends Omit<Gate, 'claims' | 'answers'> {
	claims?: undefined;
	answers: { label: string; to: string }[];
}

/** The small JSON of the law figure; `sources` gives a name to each id. */
export interface LawData {
	gates: Record<string, LawGate>;
	states: Record<string, { lit: string[] }>;
	sources: Record<string, string>;
	/** The gate where the path begins, and the one that stays shut, where each answer “no” ends. */
	start: string;
	shut: string;
	/** Column and row of each gate in the whole diagram, from its upper left. */
	grid: Record<string, [column: number, row: number]>;
	/** The words that its drawings and its live part print. */
	words: PhrasesIn<'law.gate' | 'law.drawing' | 'law.walk'>;
}

/** What the law figure's model and live part need of the facts. */
export function figureData(facts: Facts): LawData {
	const { law } = facts.figures;
	if (!law) throw new Error('content/figures.yaml does not say where the gates of the law stand');
	const { start, shut, grid } = law;
	return {
		...{ start, shut, grid },
		gates: mapValues(facts.gates, (gate) => {
			const answers = gate.answers.map(({ label, to }) => ({ label, to }));
			return { ...gate, claims: undefined, answers };
		}),
		states: mapValues(facts.states.law, ({ lit }) => ({ lit })),
		sources: sourcesOf(facts, facts.gates),
		words: phrasesIn('law.gate', 'law.drawing', 'law.walk'),
	};
}
