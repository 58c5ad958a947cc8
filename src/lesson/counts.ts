import { firstWord, numberWord } from '../content/print.ts';
import type { SourceCheck } from '../content/teach/source-check-schema.ts';

/** How many sources and questions the exam-style paper has, in words, as a heading. */
export const sourcesAndQuestions = ({ documents, questions }: SourceCheck['paper']): string =>
	`${firstWord(documents.length)} sources, ${numberWord(questions.length)} questions`;
