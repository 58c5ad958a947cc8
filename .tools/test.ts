import { mkdirSync } from 'node:fs';
import { ensureBrowser } from './browser.ts';
import { commandGate, type Gate, type Result } from './gate.ts';
import { validateHtml } from './html.ts';
import { checkLinks } from './links.ts';
import { browserTests, unit } from './reports.ts';
import { checkSizes } from './size.ts';

const site = process.env.SITE_URL ?? 'https://110-kilometres.example';
const dist = 'dist';
const below = '.cache/dist-x';

const gates: Gate[] = [
	commandGate('format', 'Prettier', 'prettier --check --log-level warn .'),
	commandGate('stylelint', 'Stylelint', 'stylelint --allow-empty-input src/**/*.{css,astro}'),
	commandGate('types', 'astro check', 'astro check --minimumFailingSeverity warning --minimumSeverity warning'),
	// After astro check, which writes the types of Astro that typed linting reads.
	commandGate(
		'eslint',
		'ESLint, with the layering rules',
		'eslint --config .config/eslint.config.mjs --max-warnings 0 .',
	),
	commandGate('purity', 'lib and models compile without DOM or Node', 'tsc -p .config/tsconfig.lib.json'),
	{ name: 'unit', what: 'Vitest', run: unit },
	commandGate('build', 'the site', 'astro build', { BASE_PATH: '/', OUT_DIR: dist }),
	commandGate('build /x/', 'the site under a path', 'astro build', { BASE_PATH: '/x/', OUT_DIR: below }),
	{ name: 'html', what: 'html-validate on each page', run: () => validateHtml(dist) },
	{
		name: 'links',
		what: 'links, assets and ids of each page',
		run: () => Promise.resolve(checkLinks(dist, '/', site)),
	},
	{ name: 'links /x/', what: 'the same under a path', run: () => Promise.resolve(checkLinks(below, '/x/', site)) },
	{ name: 'size', what: 'byte budgets', run: () => Promise.resolve(checkSizes(dist)) },
	{ name: 'e2e', what: 'Playwright in a real browser', run: () => browserTests(ensureBrowser(), below) },
];

/** Runs the named gates (all without names) one after the other, never stopping early; true when nothing failed. */
async function main(names: string[]): Promise<boolean> {
	mkdirSync('.cache', { recursive: true });
	const chosen = names.length === 0 ? gates : gates.filter(({ name }) => names.includes(name));
	const rows: string[] = [];
	const total = { passed: 0, failed: 0 };
	for (const { name, what, run } of chosen) {
		console.log(`\n▸ ${name}: ${what}`);
		const start = performance.now();
		const { passed, failed, output } = await Promise.resolve().then(run).catch(broken);
		const seconds = ((performance.now() - start) / 1000).toFixed(1);
		if (failed > 0 && name !== 'e2e') console.log(output.trim().split('\n').slice(-200).join('\n'));
		const row = [name.padEnd(10), `${String(passed)} passed`.padStart(12), `${String(failed)} failed`.padStart(10)];
		rows.push([...row, `${seconds} s`.padStart(9)].join(' '));
		console.log(rows.at(-1));
		total.passed += passed;
		total.failed += failed;
	}
	console.log(`\n${rows.join('\n')}\n\n${String(total.passed)} passed, ${String(total.failed)} failed`);
	return total.failed === 0 && total.passed > 0;
}

function broken(error: unknown): Result {
	const output = error instanceof Error ? error.message : String(error);
	console.log(output);
	return { passed: 0, failed: 1, output };
}

process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
