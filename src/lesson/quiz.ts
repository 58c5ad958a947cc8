import type { Quiz } from './quiz-files.ts';
import { numberWord } from '../content/print.ts';
import { loadFacts } from '../content/facts.ts';
import { loadTeach } from '../content/teach/read.ts';

/** The quiz of the lesson; `address` makes the absolute address of a path of the site. */
export function loadQuiz(address: (path: string) => string): Quiz {
	const { story } = loadFacts();
	const { quiz: items } = loadTeach();
	return {
		title: `${story.title}: ${numberWord(Object.keys(items).length)} questions`,
		licence: `${story.licence.text}, ${story.authors.join(', ')}`,
		items,
		check: ({ step, claim }) => `Check it: ${address('/')}#${step} and ${address('/evidence/')}#${claim}`,
	};
}
