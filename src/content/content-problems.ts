import type { Problem } from './problem.ts';
import { filesIn, readContent } from './facts.ts';
import { readTeach } from './teach/read.ts';

/** Everything that is wrong in the content folder of the project; the build, the dev server and `npm run content` all ask here. */
export function contentProblems(): Problem[] {
	const { facts, problems } = readContent();
	// The teacher's pack can only be held against a story that is sound.
	return facts ? [...problems, ...readTeach(filesIn(process.cwd()), facts, problems.length === 0).problems] : problems;
}
