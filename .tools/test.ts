import { mkdirSync } from 'node:fs';
import { loadFacts } from '../src/content/facts.ts';
import { ensureBrowser } from './browser.ts';
import { checkBook, checkSameBook } from './epub.ts';
import { commandGate, runGates, type Gate, type Result } from './gate.ts';
import { validateHtml } from './html.ts';
import { checkJsonLd } from './json-ld.ts';
import { checkLinks } from './links.ts';
import { checkNewFigure } from './new-figure.ts';
import { checkReaderView } from './reader-view.ts';
import { checkOldest } from './oldest.ts';
import { checkPrint } from './press.ts';
import { checkPseudo } from './pseudo.ts';
import { browserTests, unit } from './reports.ts';
import { secondFacts } from './second-story.ts';
import { site } from './site.ts';
import { checkSizes } from './size.ts';

const dist = 'dist';
/** The site under a path, with one figure more, which is added as the guide says. */
const below = '.cache/dist-x';
/** The site in a language that nobody speaks. */
const pseudo = '.cache/dist-pseudo';
/** A small story of other towns, built by the same source. */
const second = '.cache/dist-second';

const gates: Gate[] = [
	// It builds a copy of the project, which has its own types: the one build that need not wait.
	{
		name: 'new figure',
		what: 'one that follows the guide is everywhere, in a site under a path',
		run: () => checkNewFigure(below, '/x/'),
	},
	commandGate('types', 'astro check', 'astro check --minimumFailingSeverity warning --minimumSeverity warning'),
	commandGate('format', 'Prettier', 'prettier --check --log-level warn --cache --cache-location .cache/prettier .'),
	commandGate('stylelint', 'Stylelint', 'stylelint --allow-empty-input src/**/*.{css,astro}'),
	commandGate('purity', 'lib and models compile without DOM or Node', 'tsc -p .config/tsconfig.lib.json'),
	{ name: 'unit', what: 'Vitest', run: unit },
	// The longest row of gates that wait for each other, so each of them goes before all that could run beside it.
	commandGate('build', 'the site', 'astro build', { env: { BASE_PATH: '/', OUT_DIR: dist }, after: ['types'] }),
	commandGate('build 2', 'a second story', 'astro build', {
		env: { CONTENT_DIR: 'e2e/second-story', BASE_PATH: '/', OUT_DIR: second },
		after: ['types', 'build'],
	}),
	commandGate('build xa', 'the site in a pseudo-language', 'astro build', {
		env: { BASE_PATH: '/', OUT_DIR: pseudo, EDITION: 'pseudo' },
		after: ['types', 'build', 'build 2'],
	}),
	// After astro check, which writes the types of Astro that typed linting reads; builds write there too.
	commandGate(
		'eslint',
		'ESLint, with the layering rules',
		'eslint --config .config/eslint.config.mjs --max-warnings 0 .',
		{ after: ['types'] },
	),
	{
		name: 'pseudo',
		what: 'no English of the interface is left there, no place empty, no glyph missing',
		run: () => Promise.resolve(checkPseudo(pseudo)),
		after: ['build xa'],
	},
	{ name: 'html', what: 'html-validate on each page', run: () => validateHtml(dist), after: ['build'] },
	{
		name: 'links',
		what: 'links, assets and ids of each page',
		run: () => Promise.resolve(checkLinks(dist, '/', site)),
		after: ['build'],
	},
	{
		name: 'links /x/',
		what: 'the same under a path',
		run: () => Promise.resolve(checkLinks(below, '/x/', site)),
		after: ['new figure'],
	},
	{
		name: 'json-ld',
		what: 'what pages tell machines, by schema.org',
		run: async () => {
			const [first, other] = await Promise.all([checkJsonLd(dist), checkJsonLd(second)]);
			return {
				...first,
				passed: first.passed + other.passed,
				failed: first.failed + other.failed,
				output: `${first.output}\n${other.output}`,
			};
		},
		after: ['build', 'build 2'],
	},
	{ name: 'html 2', what: 'the same of the second story', run: () => validateHtml(second), after: ['build 2'] },
	{
		name: 'links 2',
		what: 'the same of the second story',
		run: () => Promise.resolve(checkLinks(second, '/', site)),
		after: ['build 2'],
	},
	{
		name: 'reader view',
		what: 'the words of each page of prose, as reader views and archives have them',
		run: () => Promise.resolve(checkReaderView(dist)),
		after: ['build'],
	},
	{
		name: 'epub',
		what: 'the book, read back and by EPUBCheck',
		run: () => checkBook(dist, loadFacts()),
		after: ['build'],
	},
	{
		name: 'epub /x/',
		what: 'two builds make the same book',
		run: () => checkSameBook([dist, '/'], [below, '/x/'], { site, day: loadFacts().story.updated, added: 'bars' }),
		after: ['build', 'new figure'],
	},
	{
		name: 'print',
		what: 'PDFs for newspapers, by Ghostscript and Poppler',
		run: () => checkPrint(dist, loadFacts()),
		after: ['build'],
	},
	{
		name: 'print 2',
		what: 'the same of the second story',
		run: async () => checkPrint(second, await secondFacts()),
		after: ['build 2'],
	},
	{
		name: 'epub 2',
		what: 'the book of the second story',
		run: async () => checkBook(second, await secondFacts()),
		after: ['build 2'],
	},
	{ name: 'oldest', what: 'nothing newer than the oldest browsers', run: () => checkOldest(dist), after: ['build'] },
	{ name: 'size', what: 'byte budgets', run: () => Promise.resolve(checkSizes(dist)), after: ['build'] },
];

/** Alone after all others, as it takes both cores itself. */
const browser: Gate = {
	name: 'e2e',
	what: 'Playwright in a real browser',
	run: () => browserTests(ensureBrowser(), below),
};

/** Runs the named gates (all without names), two at a time, never stopping early; true when nothing failed. */
async function main(names: string[]): Promise<boolean> {
	mkdirSync('.cache', { recursive: true });
	const chosen = (all: Gate[]): Gate[] => all.filter(({ name }) => names.length === 0 || names.includes(name));
	const rows: string[] = [];
	const total = { passed: 0, failed: 0 };
	const slowest: string[] = [];
	const run = async ({ name, what, run: check }: Gate): Promise<void> => {
		const start = performance.now();
		const { passed, failed, output, slow = [] } = await Promise.resolve().then(check).catch(broken);
		const seconds = ((performance.now() - start) / 1000).toFixed(1);
		if (failed > 0 && name !== 'e2e') console.log(output.trim().split('\n').slice(-200).join('\n'));
		const row = [name.padEnd(10), `${String(passed)} passed`.padStart(12), `${String(failed)} failed`.padStart(10)];
		rows.push([...row, `${seconds} s`.padStart(9)].join(' '));
		console.log(`${rows.at(-1) ?? ''}  ${what}`);
		total.passed += passed;
		total.failed += failed;
		slowest.push(...slow);
	};
	await runGates(chosen(gates), 2, run);
	await runGates(chosen([browser]), 1, run);
	const tables = [rows, slowest].filter((table) => table.length > 0).map((table) => table.join('\n'));
	console.log(`\n${tables.join('\n\n')}\n\n${String(total.passed)} passed, ${String(total.failed)} failed`);
	return total.failed === 0 && total.passed > 0;
}

function broken(error: unknown): Result {
	const output = error instanceof Error ? error.message : String(error);
	console.log(output);
	return { passed: 0, failed: 1, output };
}

process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
