import type { Problem } from './problem.ts';
import { readContent } from './facts.ts';
import { findFigures } from './find-figures.ts';
import { readTeach } from './teach/read.ts';

/** Everything that is wrong in the content folder of the project at `root`; the build, the dev server and `npm run content` all ask here. */
export async function contentProblems(root: string): Promise<Problem[]> {
	const { facts, problems } = readContent(root, await findFigures(root));
	// The teacher's pack can only be held against a story that is sound.
	return facts ? [...problems, ...readTeach(root, facts, problems.length === 0).problems] : problems;
}
