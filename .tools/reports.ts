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

interface Suite {
	file: string;
	specs?: { tests: { results: { duration: number }[] }[] }[];
	suites?: Suite[];
}

interface PlaywrightReport {
	stats: { expected: number; unexpected: number; flaky: number };
	errors: { message?: string }[];
	suites: Suite[];
}

/** The files that took longest, a line each, slowest first: seconds of one worker, tests, name. Durations come in ms. */
export function slowestFiles(suites: Suite[], count = 12): string[] {
	const times = (suite: Suite): number[] => [
		...(suite.specs ?? []).flatMap(({ tests }) => tests.map(({ results }) => sum(results.map((one) => one.duration)))),
		...(suite.suites ?? []).flatMap(times),
	];
	const files = suites
		.map((suite) => ({ file: suite.file, all: times(suite) }))
		.sort((a, b) => sum(b.all) - sum(a.all));
	const line = (name: string, all: number[]): string =>
		`${(sum(all) / 1000).toFixed(1).padStart(8)} s ${String(all.length).padStart(4)} tests  ${name}`;
	return [
		'The slowest files of browser tests, in seconds of one worker:',
		...files.slice(0, count).map(({ file, all }) => line(file, all)),
		line(
			`all ${String(files.length)} files`,
			files.flatMap(({ all }) => all),
		),
	];
}

const sum = (all: number[]): number => all.reduce((total, one) => total + one, 0);

/** Runs the browser tests (printing each as it ends) and counts them; `chrome` is the browser's path. */
export async function browserTests(chrome: string, base: string): Promise<Result> {
	const file = '.cache/e2e.json';
	rmSync(file, { force: true });
	const env = { CHROME_PATH: chrome, E2E_BASE_DIST: base };
	const { ok, output } = await command('playwright test --config e2e/playwright.config.ts', env, true);
	if (!existsSync(file)) return { passed: 0, failed: 1, output };
	const { stats, errors, suites } = JSON.parse(readFileSync(file, 'utf8')) as PlaywrightReport;
	const result = settle(ok, stats.expected, stats.unexpected + stats.flaky + errors.length, output);
	return { ...result, slow: slowestFiles(suites) };
}

/** A command that fails, or runs nothing, without a failed test is a failure of its own. */
function settle(ok: boolean, passed: number, failed: number, output: string): Result {
	return { passed, failed: failed === 0 && (!ok || passed === 0) ? 1 : failed, output };
}
