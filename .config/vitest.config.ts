import { defineConfig } from 'vitest/config';

/** Unit tests beside their files; one that needs a DOM is named `x.dom.test.ts`, one of the pseudo-language `x.pseudo.test.ts`. */
export default defineConfig({
	test: {
		testTimeout: 30_000,
		maxWorkers: 2,
		projects: [
			{
				extends: true,
				test: {
					name: 'node',
					environment: 'node',
					// Modules of ours keep no state that a test could leave to the next, so each is loaded once a worker.
					isolate: false,
					include: ['{src,.tools,e2e}/**/*.test.ts'],
					exclude: ['**/*.{dom,pseudo}.test.ts', 'node_modules/**'],
				},
			},
			{
				extends: true,
				test: { name: 'pseudo', env: { EDITION: 'pseudo' }, include: ['src/**/*.pseudo.test.ts'] },
			},
			{
				extends: true,
				// Each test writes the page that it needs, and what it puts in place of the browser's own goes with it, so that one
				// window does for all.
				test: {
					...{ name: 'dom', environment: 'happy-dom', include: ['src/**/*.dom.test.ts'] },
					...{ isolate: false, unstubGlobals: true },
				},
			},
		],
	},
});
