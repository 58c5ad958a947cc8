import type { Facts } from '../../content/facts.ts';
import { sourceName } from '../kit/source-name.ts';
import type { LawData } from './types.ts';

/** What the law figure's model and live part need of the facts. */
export function figureData(facts: Facts): LawData {
	const states = Object.entries(facts.states.law).map(([id, { lit }]) => [id, { lit }] as const);
	const used = Object.values(facts.gates).flatMap((gate) => gate.sources);
	const sources = used.map((id) => [id, sourceName(facts, id)] as const);
	return {
		gates: facts.gates,
		states: Object.fromEntries(states),
		sources: Object.fromEntries(sources),
	};
}
