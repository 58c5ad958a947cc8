import type { Facts } from '../../content/facts.ts';
import type { Pledge } from '../../content/schema.ts';
import { roleOf } from '../kit/actor-mark.ts';
import { sourceName } from '../kit/source-name.ts';
import type { PromisesData } from './types.ts';

/** The promises in the order of their dates; those of one day as content has them. */
export const byDate = (promises: Record<string, Pledge>): [string, Pledge][] =>
	Object.entries(promises).sort(([, a], [, b]) => a.date.localeCompare(b.date));

/** What the promises figure's model and live part need of the facts. */
export function figureData(facts: Facts): PromisesData {
	const states = Object.entries(facts.states.promises).map(([id, { lit }]) => [id, { lit }] as const);
	const used = Object.values(facts.promises).flatMap((promise) => promise.sources);
	const parties = (facts.figures.promises?.parties ?? []).map(({ name, actor, also }) => ({
		...{ name, also },
		actor: roleOf(facts.actors, actor),
	}));
	return {
		promises: Object.fromEntries(byDate(facts.promises)),
		parties,
		states: Object.fromEntries(states),
		sources: Object.fromEntries(used.map((id) => [id, sourceName(facts, id)])),
	};
}
