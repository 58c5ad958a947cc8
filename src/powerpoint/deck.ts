import type { Facts } from '../content/facts.ts';
import type { Question, SectionText, StepText } from '../content/section.ts';

/** One slide of the file, before it is drawn. */
export type Slide =
	| { kind: 'title' }
	| { kind: 'opener'; section: SectionText; number: number }
	| { kind: 'step'; section: SectionText; step: StepText }
	| { kind: 'questions'; section: SectionText; asks: Question[] }
	| { kind: 'end' };

/** At most this many questions stand on one slide. */
const most = 3;

/** Shares out a section's questions evenly over as few slides as they need, in their order. */
function shared(asks: readonly Question[]): Question[][] {
	const slides = Math.ceil(asks.length / most);
	const each = Math.ceil(asks.length / slides);
	return Array.from({ length: slides }, (_, i) => asks.slice(i * each, (i + 1) * each));
}

/** The slides of the file in their order: title, for each section its opener, its steps and its questions, and the end. */
export function deck({ sections }: Pick<Facts, 'sections'>): Slide[] {
	const slides = sections.flatMap((section, i): Slide[] => [
		{ kind: 'opener', section, number: i + 1 },
		...section.steps.map((step): Slide => ({ kind: 'step', section, step })),
		...shared(section.steps.flatMap(({ asks }) => asks)).map((asks): Slide => ({ kind: 'questions', section, asks })),
	]);
	return [{ kind: 'title' }, ...slides, { kind: 'end' }];
}
