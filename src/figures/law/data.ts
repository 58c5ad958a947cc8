import type { Facts } from '../../content/facts.ts';
import type { Gate } from '../../content/schema.ts';
import { phrasesIn } from '../../words/index.ts';
import { sourcesOf } from '../kit/source-of-year.ts';
import type { LawData, LawGate } from './types.ts';

/** A gate with what the figure draws of it. */
const drawn = (gate: Gate): LawGate => ({ ...gate, claims: undefined });

/** What the law figure's model and live part need of the facts. */
export function figureData(facts: Facts): LawData {
	const states = Object.entries(facts.states.law).map(([id, { lit }]) => [id, { lit }] as const);
	const { law } = facts.figures;
	if (!law) throw new Error('content/figures.yaml does not say where the gates of the law stand');
	const { start, shut, grid } = law;
	const gates = Object.fromEntries(Object.entries(facts.gates).map(([id, gate]) => [id, drawn(gate)]));
	return {
		...{ gates, start, shut, grid },
		states: Object.fromEntries(states),
		sources: sourcesOf(facts, facts.gates),
		words: phrasesIn('law.gate', 'law.drawing', 'law.walk'),
	};
}
