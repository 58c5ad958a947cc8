import type { Quiz } from '../lib/teach/quiz-files.ts';
import { loadFacts } from './facts.ts';
import { loadTeach } from './teach.ts';

/** The quiz of the lesson; `address` makes the absolute address of a path of the site. */
export function loadQuiz(address: (path: string) => string): Quiz {
	const { story } = loadFacts();
	return {
		title: `${story.title}: ten questions`,
		licence: `${story.licence.text}, ${story.authors.join(', ')}`,
		items: loadTeach().quiz,
		check: ({ step, claim }) => `Check it: ${address('/')}#${step} and ${address('/evidence/')}#${claim}`,
	};
}
