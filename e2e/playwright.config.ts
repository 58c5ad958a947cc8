import { defineConfig } from '@playwright/test';
import { browserFlags, ensureBrowser } from '../.tools/browser.ts';
import { setUnhinted } from '../.tools/hinting.ts';

setUnhinted();
// Read again by each worker, so the answer is kept where they find it.
process.env.CHROME_PATH ??= ensureBrowser();

/** One browser, a built site, nothing but this machine: a test that reaches further fails. */
export default defineConfig({
	testDir: '.',
	testMatch: '*.spec.ts',
	outputDir: '../test-results',
	globalSetup: './serve.ts',
	fullyParallel: true,
	workers: 2,
	retries: 0,
	// Generous, as a shared machine may be busy: only a test that fails waits this long.
	timeout: 180_000,
	expect: { timeout: 20_000, toPass: { intervals: [20, 50, 100, 100, 250] } },
	reporter: [['list'], ['json', { outputFile: '../.cache/e2e.json' }]],
	use: {
		baseURL: process.env.E2E_URL ?? '',
		viewport: { width: 1440, height: 900 },
		// A part of a test that can't press a button leaves time for the others.
		actionTimeout: 30_000,
		trace: 'off',
		launchOptions: {
			executablePath: process.env.CHROME_PATH,
			args: [...browserFlags, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
		},
	},
});
