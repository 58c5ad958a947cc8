/** Checks the built book with Ace by DAISY, for readers who don't see or read otherwise: `npm run ace`. */
import ace, { type Runner } from '@daisy/ace-core';
import { chromium, type Browser } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bookFile } from '../src/lib/disk.ts';
import { browserFlags, ensureBrowser } from './browser.ts';

/** What Ace's scripts leave in a page. */
interface InPage {
	daisy: { ace: { run: (done: (error: unknown, results: unknown) => void) => void } };
}

/** Runs Ace in the browser of the tests, in place of one that a package of Ace's brings. */
function runner(): Runner {
	let browser: Browser | undefined;
	return {
		concurrency: 2,
		async launch() {
			browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserFlags });
		},
		async close() {
			await browser?.close();
		},
		async run(url, scripts, scriptContents) {
			const page = await browser?.newPage();
			if (!page) throw new Error('Ace runs before its browser does');
			await page.route(/\.x?html$/, async (route) =>
				route.fulfill({
					contentType: 'application/xhtml+xml',
					body: await readFile(fileURLToPath(route.request().url()), 'utf8'),
				}),
			);
			await page.goto(url);
			for (const content of scriptContents) await page.addScriptTag({ content });
			for (const path of scripts) await page.addScriptTag({ path });
			const results = await page.evaluate(
				() =>
					new Promise((done, fail) => {
						(globalThis as unknown as InPage).daisy.ace.run((error, found) => {
							if (error) fail(error instanceof Error ? error : new Error(JSON.stringify(error)));
							else done(found);
						});
					}),
			);
			await page.close();
			return results;
		},
	};
}

/** What Ace finds in a book, a line each. */
export async function findingsOfAce(book: string): Promise<string[]> {
	const [, report] = await ace(
		book,
		{ cwd: process.cwd(), outdir: '.cache/ace', silent: true, initLogger: true },
		runner(),
	);
	const found = report.assertions.flatMap(({ assertions, 'earl:testSubject': { url } }) =>
		assertions.map(({ 'earl:test': test, 'earl:result': result }) =>
			[url, test['earl:impact'], test['dct:title'], result['dct:description'], result.html ?? ''].join(' · '),
		),
	);
	const passed = report['earl:result']['earl:outcome'] === 'pass';
	return passed || found.length > 0 ? found : ['Ace says that the book fails, and not why'];
}

if (import.meta.main) {
	const found = await findingsOfAce(join(process.env.OUT_DIR ?? 'dist', bookFile));
	console.log(found.length === 0 ? 'Ace finds nothing.' : found.join('\n'));
	process.exitCode = found.length === 0 ? 0 : 1;
}
