import type { StepText } from './section.ts';
import type { Facts } from './facts.ts';

/** What every state of every figure says of itself. */
export interface StateText {
	title: string;
	finding: string;
	alt: string;
}

/** The words of one figure's state; throws when there is none, which the content check finds first. */
export function stateText(facts: Facts, figure: string, state: string): StateText {
	const found = (facts.states as Record<string, Record<string, StateText>>)[figure]?.[state];
	if (!found) throw new Error(`the figure “${figure}” has no state “${state}”`);
	return found;
}

/** Whether a step shows the picture that the step before it in its scene showed. */
export function repeatsPicture(facts: Facts, id: string): boolean {
	const steps = facts.sections.flatMap((section) => section.steps);
	const at = steps.findIndex((step) => step.id === id);
	const [step, before] = [steps[at], steps[at - 1]];
	return step?.scene === before?.scene && step?.state === before?.state;
}

/** One step of the story by its id. */
export function stepById(facts: Facts, id: string): StepText {
	const found = facts.sections.flatMap((section) => section.steps).find((step) => step.id === id);
	if (!found) throw new Error(`the story has no step “${id}”`);
	return found;
}

/** The path, without the base, of the place that shows a state: its first step of the story, else the figure's own page. */
export function stateLink({ sections }: Facts, figure: string, state: string): string {
	const steps = sections.flatMap((section) => section.steps);
	const step = steps.find((one) => one.figure === figure && one.state === state);
	if (step) return `/#${step.id}`;
	return figure === 'ring' ? '/ring/' : '/';
}
