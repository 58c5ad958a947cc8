import type { Facts } from '../content/facts.ts';
import type { Question, StepText } from '../content/section.ts';
import { sourcesOf } from '../content/steps.ts';
import { longDate } from '../words/dates.ts';
import { phrase } from '../words/index.ts';

/** One source on a line, with what is known of it and its address. */
function sourceLine(facts: Pick<Facts, 'sources'>, id: string): string {
	const { title, publisher, date, url } = facts.sources[id] ?? { title: id };
	return [title, publisher, date && longDate(date), url].filter(Boolean).join('. ');
}

/** A question with its level and its model answer, one paragraph each. */
export const withAnswer = ({ level, question, answer }: Question): string[] => [
	phrase('powerpoint.notes.questionLevel', { level, question }),
	phrase('powerpoint.notes.aGoodAnswer', { answer }),
];

/** What the teacher reads under a step: what to say, the questions with answers, claims and sources; one string a paragraph. */
export function stepNotes(step: StepText, facts: Facts, address: string): string[] {
	const sources = sourcesOf(facts, step).map((id) => sourceLine(facts, id));
	const claims = step.claims.map((id) => `${id}: ${facts.claims[id]?.says ?? ''}`);
	return [
		step.say,
		...step.asks.flatMap(withAnswer),
		...(claims.length > 0 ? [phrase('powerpoint.notes.claimsOfThe'), ...claims] : []),
		...(sources.length > 0 ? [phrase('powerpoint.notes.sources'), ...sources] : []),
		phrase('powerpoint.notes.thisStepIn', { address, id: step.id }),
	];
}
