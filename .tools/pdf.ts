/** Writes every paper of the lesson as tagged PDFs, A4 and Letter, beside the built site: `npm run pdf`. */
import { chromium } from '@playwright/test';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { papers } from '../src/casts/print/papers.ts';
import { browserFlags, ensureBrowser } from './browser.ts';
import { command } from './gate.ts';
import { print, sizes } from './paper.ts';
import { serve } from './serve.ts';

const dir = process.env.OUT_DIR ?? 'dist';
const base = process.env.BASE_PATH ?? '/';
const out = join(dir, 'teach/pdf');

if (!existsSync(join(dir, 'teach/paper/guide/index.html'))) {
	const built = await command('astro build', { OUT_DIR: dir, BASE_PATH: base });
	if (!built.ok) throw new Error(built.output);
}
mkdirSync(out, { recursive: true });
const { url, close } = await serve({ dir, base });
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserFlags });
try {
	const page = await browser.newPage();
	for (const name of Object.keys(papers)) {
		for (const size of sizes) {
			await page.goto(`${url}teach/paper/${name}/`);
			const file = join(out, `${name}-${size.toLowerCase()}.pdf`);
			writeFileSync(file, await print(page, size));
			console.log(file);
		}
	}
} finally {
	await browser.close();
	await close();
}
