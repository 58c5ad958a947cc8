import { firstWord, numberWord } from '../content/print.ts';
import type { SourceCheck } from '../content/teach/activity-schema.ts';
import { phrase } from '../words/index.ts';

/** How many sources and questions the exam-style paper has, in words, as a heading. */
export const sourcesAndQuestions = ({ documents, questions }: SourceCheck['paper']): string =>
	phrase('lesson.counts.sourcesQuestions', {
		count: firstWord(documents.length),
		count2: numberWord(questions.length),
	});
