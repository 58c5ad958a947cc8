import type { AstroIntegration } from 'astro';
import { ContentError } from '../lib/content/problem.ts';
import { readContent } from './facts.ts';
import { readTeach } from './teach.ts';

/** Stops a build whose content is broken, naming every problem by file and line; with DRAFT set it only warns. */
export default function checkContent(): AstroIntegration {
	return {
		name: 'check-content',
		hooks: {
			'astro:build:start': ({ logger }) => {
				const { facts, problems } = readContent(process.cwd());
				if (facts) problems.push(...readTeach(process.cwd(), facts).problems);
				if (problems.length === 0) return;
				const error = new ContentError(problems);
				if (!process.env['DRAFT']) throw error;
				logger.warn(error.message);
			},
		},
	};
}
