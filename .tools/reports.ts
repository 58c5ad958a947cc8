import { existsSync, readFileSync, rmSync } from 'node:fs';
import { command, type Result } from './gate.ts';

interface VitestReport {
	numPassedTests: number;
	numFailedTests: number;
	testResults: { name: string; status: string; assertionResults: unknown[] }[];
}

/** Runs the unit tests and counts each; a test file that does not even load is one failure. */
export async function unit(): Promise<Result> {
	const file = '.cache/unit.json';
	const reporters = `--reporter=default --reporter=json --outputFile.json=${file}`;
	rmSync(file, { force: true });
	const { ok, output } = await command(`vitest run --config .config/vitest.config.ts ${reporters}`);
	if (!existsSync(file)) return { passed: 0, failed: 1, output };
	const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
	const unloaded = report.testResults.filter(
		({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
	);
	return settle(ok, report.numPassedTests, report.numFailedTests + unloaded.length, output);
}

interface PlaywrightReport {
	stats: { expected: number; unexpected: number; flaky: number };
	errors: { message?: string }[];
}

/** Runs the browser tests (printing each as it ends) and counts them; `chrome` is the browser's path. */
export async function browserTests(chrome: string, base: string): Promise<Result> {
	const file = '.cache/e2e.json';
	rmSync(file, { force: true });
	const env = { CHROME_PATH: chrome, E2E_BASE_DIST: base };
	const { ok, output } = await command('playwright test --config e2e/playwright.config.ts', env, true);
	if (!existsSync(file)) return { passed: 0, failed: 1, output };
	const { stats, errors } = JSON.parse(readFileSync(file, 'utf8')) as PlaywrightReport;
	return settle(ok, stats.expected, stats.unexpected + stats.flaky + errors.length, output);
}

/** A command that fails, or runs nothing, without a failed test is a failure of its own. */
function settle(ok: boolean, passed: number, failed: number, output: string): Result {
	return { passed, failed: failed === 0 && (!ok || passed === 0) ? 1 : failed, output };
}
