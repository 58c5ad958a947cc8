import { mkdirSync, writeFileSync } from 'node:fs';
import { bytesByType, lighthouseMedian, longTasks, type Row } from './measure.ts';
import { embedRows } from './measure-embeds.ts';
import { slidesRow } from './measure-slides.ts';
import { ensureBrowser } from './browser.ts';
import { command } from './gate.ts';
import { withServer } from './serve.ts';

/** Builds, serves with compression, measures, and writes the table to stdout and to .cache/bench.md. */
async function main(): Promise<void> {
	const dir = '.cache/bench';
	const chrome = ensureBrowser();
	const started = performance.now();
	const built = await command('astro build', { OUT_DIR: dir, BASE_PATH: '/' });
	if (!built.ok) throw new Error(built.output);
	const seconds = (performance.now() - started) / 1000;
	await withServer({ dir }, async (url) => {
		const rows: Row[] = [
			...(await lighthouseMedian(chrome, url)),
			...(await bytesByType(chrome, url)),
			...(await longTasks(chrome, url)),
			...(await embedRows(chrome, url)),
			await slidesRow(chrome, url),
			{ what: 'build of everything', value: `${seconds.toFixed(1)} s`, target: '≤ 20 s' },
		];
		const lines = rows.map(({ what, value, target }) => `| ${what} | ${value} | ${target} |`);
		const table = ['| measured on / | value | to reach |', '| --- | ---: | ---: |', ...lines, ''].join('\n');
		mkdirSync('.cache', { recursive: true });
		writeFileSync('.cache/bench.md', table);
		console.log(table);
	});
}

await main();
