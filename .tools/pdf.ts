/** Builds the site with every paper of the lesson as tagged PDFs, A4 and Letter, on its pages and in the offline edition: `npm run pdf`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { papers, paperSizes, pdfName, type Paper } from '../src/site/papers.ts';
import { withBrowser } from './browser.ts';
import { command } from './gate.ts';
import { print } from './paper.ts';
import { withServer } from './serve.ts';

const dir = process.env.OUT_DIR ?? 'dist';
const base = process.env.BASE_PATH ?? '/';
const folder = resolve('.cache/pdf');

async function build(env: Record<string, string> = {}): Promise<void> {
	const built = await command('astro build', { OUT_DIR: dir, BASE_PATH: base, ...env });
	if (!built.ok) throw new Error(built.output);
}

/** Prints the papers of the site that is built into the folder. */
const printAll = (): Promise<void> =>
	withServer({ dir, base }, (url) =>
		withBrowser(async (browser) => {
			const page = await browser.newPage();
			for (const name of Object.keys(papers) as Paper[])
				for (const size of paperSizes) {
					await page.goto(`${url}teach/paper/${name}/`);
					writeFileSync(join(folder, pdfName(name, size)), await print(page, size));
				}
		}),
	);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
await build();
await printAll();
await build({ PDF_DIR: folder });
console.log(
	`${String(Object.keys(papers).length * paperSizes.length)} PDFs in ${join(dir, 'teach/pdf')}, linked on its pages and in its zip`,
);
