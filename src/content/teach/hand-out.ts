import type { StepText } from '../section.ts';
import type { Rung } from '../schema.ts';
import { withGaps } from './gaps.ts';
import { askedQuestions } from './questions.ts';
import type { Pack } from './schema.ts';

/** The words of the hand-out in full or in plain words; steps and source check lend their full ones. */
export function tasksOf(
	{ handOut, sourceCheck }: Pick<Pack, 'handOut' | 'sourceCheck'>,
	facts: { rungs: Record<string, Rung>; steps: readonly StepText[] },
	level: 'full' | 'plain',
) {
	const easy = level === 'plain';
	/** What is to be written, and in plain words a beginning of it. */
	const words = (task: { full?: string; plain: string; start?: string | undefined }, full = task.full ?? '') =>
		easy ? { ask: task.plain, start: task.start } : { ask: full };
	const prompts = [...sourceCheck.questions, sourceCheck.interview];
	const { guess, sentence, parts, calendar, order, source, ladder, rungs, questions } = handOut;
	const asked = (step: string, level: 1 | 2 | 3): string =>
		askedQuestions([{ step, level, claims: [] }], facts.steps)[0]?.question ?? '';
	return {
		guess: words(guess),
		sentence: words(sentence),
		parts: parts.map((part) => words(part)),
		calendar: words(calendar),
		order: words(order),
		source: source.map((one, index) => words(one, prompts[index]?.question)),
		ladder: words(ladder),
		/** From the highest rung to the lowest. */
		rungs: Object.entries(facts.rungs)
			.sort(([a], [b]) => Number(b) - Number(a))
			.map(([number, { name, definition }]) => ({
				number,
				name,
				definition: easy ? (rungs[number] ?? definition) : definition,
			})),
		questions: questions.map((one) => ({ ...words(one, asked(one.step, one.level)), step: one.step })),
	};
}

/** The lines of the hand-out in key points, in pieces, and what belongs into their gaps: the slides’ words, in the order of the story. */
export function noteLines({ handOut }: Pick<Pack, 'handOut'>, steps: readonly StepText[]) {
	return handOut.notes.lines.flatMap(({ step: id, gaps }) => {
		const step = steps.find((one) => one.id === id);
		if (!step) return [];
		const pieces = withGaps(step.key, gaps);
		const answers = pieces.filter(({ gap }) => gap).map(({ text }) => text);
		return [{ step: id, title: step.title, pieces, answers, claims: step.claims }];
	});
}
