import { parse } from 'csv-parse/sync';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as plain } from '@playwright/test';
import { expect } from './fixtures.ts';
import { dist, facts, site } from './site.ts';
import { unpackInto } from './unpack.ts';

/** The kit's files by path, and a folder with a space in its name that they were unpacked into. */
const test = plain.extend<{ unpack: (figure: string) => { folder: string; files: Record<string, Uint8Array> } }>({
	unpack: async ({}, use) => {
		const folder = mkdtempSync(join(tmpdir(), 'a kit '));
		await use((figure) => {
			return { folder, files: unpackInto(folder, join(dist, `newsroom/kit/${figure}.zip`)) };
		});
		rmSync(folder, { recursive: true });
	},
});

for (const [figure, states] of Object.entries(facts.states)) {
	test(`the kit of the ${figure} has pictures, texts, data and licences`, ({ unpack }) => {
		const { files } = unpack(figure);
		const text = (path: string): string =>
			new TextDecoder('utf-8', { ignoreBOM: true }).decode(files[`${figure}/${path}`]);
		const names = Object.keys(files);
		const svgs = names.filter((name) => name.endsWith('.svg') && name.includes('/pictures/'));
		expect(svgs).toHaveLength(Object.keys(states).length * 4);
		expect(names.filter((name) => name.endsWith('.png'))).toHaveLength(4);
		// Three widths, in colour and in grey.
		const pdfs = names.filter((name) => name.startsWith(`${figure}/print/`) && name.endsWith('.pdf'));
		expect(pdfs).toHaveLength(Object.keys(states).length * 6);
		for (const name of pdfs) expect(text('PRINT.txt')).toContain(name.replace(`${figure}/print/`, ''));
		for (const { alt, finding } of Object.values(states)) {
			expect(text('alt.txt')).toContain(alt);
			expect(text('caption.txt')).toContain(finding);
		}
		expect(text('EMBED.txt')).toContain(`<iframe src="${site}/embed/${figure}/`);
		for (const word of ['CC BY 4.0', 'Permission is hereby granted', 'SIL OPEN FONT LICENSE'])
			expect(text('LICENCE.txt')).toContain(word);
		const { rows } = JSON.parse(text('data.json')) as { rows: object[] };
		expect(parse(text('data.csv'), { bom: true, columns: true })).toHaveLength(rows.length);
		expect(rows.length).toBeGreaterThan(0);
	});
}

test('the copy of each figure is live when it is opened from a disk without a network', async ({
	context,
	page,
	unpack,
}) => {
	let of = '';
	const problems: string[] = [];
	await context.setOffline(true);
	page.on('console', (message) => {
		if (message.type() === 'error') problems.push(`${of}: ${message.text()}`);
	});
	page.on('pageerror', (error) => problems.push(`${of}: ${error.message}`));
	page.on('request', (request) => {
		if (/^https?:/.test(request.url())) problems.push(`${of}: ${request.url()}`);
	});
	for (of of Object.keys(facts.states)) {
		const { folder } = unpack(of);
		await page.goto(`${pathToFileURL(join(folder, of, 'figure/index.html')).href}?theme=dark`);
		await expect.soft(page.locator('html[data-live]'), of).toBeAttached();
		await expect.soft(page.locator('h1'), of).not.toBeEmpty();
		const still = page.locator('.embed-still img');
		await expect.soft.poll(() => still.evaluate((img: HTMLImageElement) => img.naturalWidth), of).toBeGreaterThan(0);
		const faces = (): Promise<boolean> =>
			page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded'));
		await expect.soft.poll(faces, of).toBe(true);
		const links = await page.locator('a').evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
		expect
			.soft(
				links.filter((link) => !/^(#|https:|mailto:)/.test(link)),
				of,
			)
			.toEqual([]);
	}
	expect(problems).toEqual([]);
});
