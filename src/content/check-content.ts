import { join, resolve } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { EnvironmentModuleNode, ErrorPayload, HotPayload, Plugin, ViteDevServer } from 'vite';
import { ContentError, type Problem } from './problem.ts';
import { filesIn, forgetFacts, readContent } from './facts.ts';
import { isManifest } from './find-figures.ts';
import { contentFolder } from './root.ts';
import { escape } from '../lib/escape.ts';
import { readTeach } from './teach/read.ts';

/** Everything that is wrong in the content folder of the project; the build, the dev server and `npm run content` all ask here. */
export function contentProblems(): Problem[] {
	const { facts, problems } = readContent();
	// The teacher's pack can only be held against a story that is sound.
	return facts ? [...problems, ...readTeach(filesIn(process.cwd()), facts, problems.length === 0).problems] : problems;
}

/** The module whose change makes every page be written again: the one that keeps the facts. */
const reader = 'src/content/facts.ts';

/** The problems as what Vite's client lays over the page; there `message` is markup, so what is written in it is escaped. */
function overlay(root: string, problems: readonly Problem[]): ErrorPayload {
	const [first] = problems;
	const { message } = new ContentError(problems);
	const many = problems.length === 1 ? 'A problem' : `${String(problems.length)} problems`;
	const err = {
		name: 'Content',
		title: `${many} in the content`,
		message: escape(message).replaceAll('\n', '<br>'),
		stack: message,
		loc: { file: join(root, first?.file ?? ''), line: first?.line ?? 1, column: 1 },
	};
	return { type: 'error', err };
}

/**
 * For the dev server: when a file of `content/` or the manifest of a figure changes, drops the facts, reloads the pages and checks all content;
 * problems stand in the terminal and, if `over` is true, over each page until they are mended.
 */
function watchContent(logger: AstroIntegrationLogger, over: boolean): Plugin {
	const root = process.cwd();
	const folder = join(root, contentFolder, '/');
	let problems: Problem[] = [];

	function check(server: ViteDevServer): void {
		const before = new ContentError(problems).message;
		problems = contentProblems();
		const { message } = new ContentError(problems);
		// Editors save in several strokes: what has been said is not said again.
		if (message && message !== before) logger.error(message);
		if (before && !message) logger.info('The content is sound again');
		if (message && over) server.environments.client.hot.send(overlay(root, problems));
	}

	return {
		name: 'watch-content',
		configureServer(server) {
			check(server);
			const { hot } = server.environments.client;
			const send: (...message: unknown[]) => void = hot.send.bind(hot);
			// A page that stumbles over broken content would lay its own error over ours, which tells the cause.
			hot.send = (message: string | HotPayload, payload?: unknown) => {
				const error = typeof message !== 'string' && message.type === 'error';
				if (error && over && problems.length > 0) send(overlay(root, problems));
				else send(message, payload);
			};
			// A page that is loaded while something is wrong has not heard of it yet.
			hot.on('vite:client:connect', (_, client) => {
				if (problems.length > 0 && over) client.send(overlay(root, problems));
			});
		},
		hotUpdate: {
			order: 'pre',
			async handler({ file, modules, server }): Promise<EnvironmentModuleNode[] | undefined> {
				if (!resolve(file).startsWith(folder) && !isManifest(file)) return undefined;
				const { name, moduleGraph } = this.environment;
				if (name === 'client') {
					await forgetFacts();
					check(server);
				}
				return [...modules, ...(moduleGraph.getModulesByFile(join(root, reader)) ?? [])];
			},
		},
	};
}

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
