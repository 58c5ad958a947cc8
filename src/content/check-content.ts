import type { AstroIntegration } from 'astro';
import { ContentError } from './problem.ts';
import { contentProblems } from './content-problems.ts';
import { watchContent } from './watch-content.ts';

/**
 * Stops a build whose content is broken, naming every problem by file and line, and keeps the dev server's pages and
 * problems up to date; with DRAFT set it only warns, so that an unfinished section can be looked at.
 */
export default function checkContent(): AstroIntegration {
	const draft = Boolean(process.env['DRAFT']);
	return {
		name: 'check-content',
		hooks: {
			'astro:config:setup': ({ command, logger, updateConfig }) => {
				if (command === 'dev') updateConfig({ vite: { plugins: [watchContent(logger, !draft)] } });
			},
			'astro:build:start': ({ logger }) => {
				const problems = contentProblems();
				if (problems.length === 0) return;
				const error = new ContentError(problems);
				if (!draft) throw error;
				logger.warn(error.message);
			},
		},
	};
}
