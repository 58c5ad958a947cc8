import type { AstroIntegration } from 'astro';
import { ContentError } from '../lib/content/problem.ts';
import { readContent } from './facts.ts';

/** Stops a build whose content is broken, naming every problem by file and line. */
export default function checkContent(): AstroIntegration {
	return {
		name: 'check-content',
		hooks: {
			'astro:build:start': () => {
				const { problems } = readContent(process.cwd());
				if (problems.length > 0) throw new ContentError(problems);
			},
		},
	};
}
