import type { StepText } from '../section.ts';
import type { AskedQuestion } from './schema.ts';

/** A question as a class gets it: its words, its model answer, and the step and claims it rests on. */
export interface Asked {
	level: 1 | 2 | 3;
	question: string;
	answer: string;
	step: { id: string; title: string };
	claims: string[];
}

/** The questions of the lesson, those that a step asks taken from there. */
export function askedQuestions(questions: readonly AskedQuestion[], steps: readonly StepText[]): Asked[] {
	return questions.flatMap(({ step: id, level, question, answer, claims }) => {
		const step = steps.find((one) => one.id === id);
		const asked = question ? { question, answer } : step?.asks.find((ask) => ask.level === String(level));
		if (!step || !asked?.answer) return [];
		const from = { id, title: step.title };
		return [
			{ level, question: asked.question, answer: asked.answer, step: from, claims: question ? claims : step.claims },
		];
	});
}
