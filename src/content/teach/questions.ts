import type { StepText } from '../section.ts';
import type { AskedQuestion } from './schema.ts';

/** The questions of the lesson with their model answers, steps and claims, those that a step asks taken from there. */
export const askedQuestions = (questions: readonly AskedQuestion[], steps: readonly StepText[]) =>
	questions.flatMap(({ step: id, level, question: own, answer: ownAnswer, claims }) => {
		const step = steps.find((one) => one.id === id);
		const asked = own ? { question: own, answer: ownAnswer } : step?.asks.find((ask) => ask.level === String(level));
		if (!step || !asked?.answer) return [];
		const { question, answer } = asked;
		return [{ level, question, answer, step: { id, title: step.title }, claims: own ? claims : step.claims }];
	});
