import type { Quiz } from './quiz-files.ts';
import { numberWord } from '../content/print.ts';
import { loadFacts } from '../content/facts.ts';
import { loadTeach } from '../content/teach/read.ts';
import { phrase } from '../words/index.ts';

/** The quiz of the lesson; `address` makes the absolute address of a path of the site. */
export function loadQuiz(address: (path: string) => string): Quiz {
	const { story } = loadFacts();
	const { quiz: items } = loadTeach();
	return {
		title: phrase('lesson.quiz.questions', { title: story.title, count: numberWord(Object.keys(items).length) }),
		licence: `${story.licence.text}, ${story.authors.join(', ')}`,
		items,
		check: ({ step, claim }) =>
			phrase('lesson.quiz.checkItAnd', { address: address('/'), step, address2: address('/evidence/'), claim }),
	};
}
