import type { StepText } from './section.ts';
import type { Facts } from './facts.ts';
import type { StateText } from './states.ts';

/** The words of one figure's state; throws when there is none, which the content check finds first. */
export function stateText(facts: Facts, figure: string, state: string): StateText {
	const found = facts.states[figure]?.[state];
	if (!found) throw new Error(`the figure “${figure}” has no state “${state}”`);
	return found;
}

/** The state in which a figure is shown where one picture stands for it: the one that is marked so, else its first. */
export function mainState({ states }: Pick<Facts, 'states'>, figure: string): string {
	const all = Object.entries(states[figure] ?? {});
	const [state] = all.find(([, { main }]) => main) ?? all[0] ?? [];
	if (state === undefined) throw new Error(`the figure “${figure}” has no states`);
	return state;
}

/** Whether a step shows the picture that the step before it in its scene showed. */
export function repeatsPicture(facts: Facts, id: string): boolean {
	const steps = facts.sections.flatMap((section) => section.steps);
	const at = steps.findIndex((step) => step.id === id);
	const [step, before] = [steps[at], steps[at - 1]];
	return step?.scene === before?.scene && step?.state === before?.state;
}

/** The ids of every source behind a step, each once: those it names, then those of its claims. */
export const sourcesOf = ({ claims }: Pick<Facts, 'claims'>, step: StepText): string[] => [
	...new Set([...step.sources, ...step.claims.flatMap((id) => claims[id]?.sources ?? [])]),
];

/** One step of the story by its id. */
export function stepById(facts: Facts, id: string): StepText {
	const found = facts.sections.flatMap((section) => section.steps).find((step) => step.id === id);
	if (!found) throw new Error(`the story has no step “${id}”`);
	return found;
}
