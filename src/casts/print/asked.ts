import type { Facts } from '../../build/facts.ts';
import { stepById } from '../../build/steps.ts';
import type { AskedQuestion } from '../../lib/teach/schema.ts';

/** A question of the lesson with its words: its own, or those that its step asks at its level. */
export interface Asked {
	level: number;
	question: string;
	answer: string;
	step: string;
}

/** The words of the lesson's questions, in their order. */
export function asked(facts: Facts, questions: readonly AskedQuestion[]): Asked[] {
	return questions.map(({ step, level, question, answer }) => {
		const found = stepById(facts, step).asks.find((ask) => ask.level === String(level));
		return { step, level, question: question ?? found?.question ?? '', answer: answer ?? found?.answer ?? '' };
	});
}

/** The names of sources in a line, each once. */
export function sourceNames({ sources }: Pick<Facts, 'sources'>, ids: readonly string[]): string {
	return [...new Set(ids.map((id) => sources[id]?.publisher ?? sources[id]?.title ?? id))].join('; ');
}
