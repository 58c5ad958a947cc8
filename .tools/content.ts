import { ContentError } from '../src/content/problem.ts';
import { contentProblems } from '../src/content/check-content.ts';

// Checks all content without a build: each problem with its file, its line and what would be right.
const problems = contentProblems();
if (problems.length > 0) {
	console.error(new ContentError(problems).message);
	process.exitCode = 1;
} else console.log('The content is sound.');
