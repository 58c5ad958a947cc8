import type { Facts } from '../../build/facts.ts';
import { stateText } from '../../build/steps.ts';
import { href } from '../../site.ts';

/** One state as an embedded page words it; `link` leads to the story where it shows that state. */
export interface EmbedState {
	title: string;
	finding: string;
	alt: string;
	link: string;
}

/** What travels in an embedded page; `steps` are those of the story that show this figure, in its order. */
export interface EmbedData {
	figure: string;
	state: string;
	data: unknown;
	states: Record<string, EmbedState>;
	steps: { state: string; title: string; link: string }[];
}

/** The page of one figure that starts in `state`, with the data its live part is given. */
export function embedData(facts: Facts, figure: string, state: string, data: unknown): EmbedData {
	const steps = facts.sections
		.flatMap((section) => section.steps)
		.filter((step) => step.figure === figure)
		.map((step) => ({ state: step.state, title: step.title, link: href(`/#${step.id}`) }));
	const ids = Object.keys((facts.states as Record<string, object>)[figure] ?? {});
	const states = ids.map((id): [string, EmbedState] => {
		const { title, finding, alt } = stateText(facts, figure, id);
		const link = steps.find((step) => step.state === id)?.link ?? href(figure === 'ring' ? '/ring/' : '/');
		return [id, { title, finding, alt, link }];
	});
	stateText(facts, figure, state);
	return { figure, state, data, states: Object.fromEntries(states), steps };
}
