import type { Facts } from '../content/facts.ts';
import { besidePictures } from '../content/lesson.ts';
import { figureData, type LadderEvent } from '../figures/ladder/data.ts';
import { eventParts } from '../figures/ladder/words.ts';
import type { Question, SectionText, StepText } from '../content/section.ts';
import { phrase } from '../words/index.ts';

/** A question with the step that asks it. */
interface Asked extends Question {
	step: StepText;
}

/** One slide of the file, before it is drawn. */
export type Slide =
	| { kind: 'title' }
	| { kind: 'opener'; section: SectionText; number: number }
	| { kind: 'step'; section: SectionText; step: StepText }
	| { kind: 'questions'; section: SectionText; asks: Asked[] }
	| { kind: 'table'; title: string; events: LadderEvent[] }
	| { kind: 'end' };

/** At most this many questions, and rows of a table, stand on one slide. */
const most = { questions: 2, rows: 8 };

/** Shares out a list evenly over as few slides as it needs with at most so many on each, in its order. */
function shared<T>(list: readonly T[], atMost: number): T[][] {
	const slides = Math.ceil(list.length / atMost);
	const each = Math.ceil(list.length / slides);
	return Array.from({ length: slides }, (_, i) => list.slice(i * each, (i + 1) * each));
}

/** The steps of the ladder as tables, for those who want to sort, cut or correct them. */
const tables = (facts: Facts): Slide[] =>
	eventParts(figureData(facts).events, facts.figures.ladder?.order).flatMap(({ name, list }) =>
		shared(list, most.rows).map((events): Slide => ({
			kind: 'table',
			title: phrase('powerpoint.deck.theLadderAs', { name }),
			events,
		})),
	);

/** The slides of the file in their order: title, for each section its opener, its steps and its questions, the ladder's tables, and the end. */
export function deck(facts: Facts): Slide[] {
	const slides = facts.sections.flatMap((section, i): Slide[] => [
		{ kind: 'opener', section, number: i + 1 },
		...section.steps.map((step): Slide => ({ kind: 'step', section, step })),
		...besidePictures(
			section.steps.flatMap((step) => step.asks.map((ask): Asked => ({ ...ask, step }))),
			most.questions,
		).map((asks): Slide => ({ kind: 'questions', section, asks })),
	]);
	return [{ kind: 'title' }, ...slides, ...tables(facts), { kind: 'end' }];
}
