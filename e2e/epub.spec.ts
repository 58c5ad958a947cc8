import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { bookFile } from '../src/lib/disk.ts';
import { violations } from './axe.ts';
import { dist, facts } from './site.ts';
import { unpackInto } from './unpack.ts';

/** Rules of a page that stands alone, which one of a book does not; Ace leaves them out too. */
const ofSites = ['landmark-one-main', 'page-has-heading-one', 'region'];

test('every kind of page of the book fits a phone and large type, axe finds nothing there, and a mark leads to its note and back', async ({
	page,
}) => {
	const folder = mkdtempSync(join(tmpdir(), 'book-'));
	unpackInto(folder, join(dist, bookFile));
	const at = (name: string): string => pathToFileURL(join(folder, 'EPUB', `${name}.xhtml`)).href;
	await page.setViewportSize({ width: 360, height: 740 });
	const { slug = '' } = facts.sections.find(({ records }) => records.length > 0) ?? {};
	const tables = Object.keys(facts.states).map((figure) => `table-${figure}`);
	const levels = ['full', 'plain', 'key'].map((level) => `${level}-${slug}`);
	for (const name of [
		'cover',
		'title',
		'contents',
		'part-evidence',
		'claims',
		'glossary',
		'about',
		...levels,
		...tables,
	]) {
		await page.goto(at(name));
		expect(await violations(page, { preload: false, without: ofSites }), name).toEqual([]);
		for (const size of ['100%', '200%']) {
			await page.evaluate((size) => (document.documentElement.style.fontSize = size), size);
			const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(beyond, `${name} at ${size}`).toBeLessThanOrEqual(0);
		}
	}
	await page.goto(at(`full-${slug}`));
	const loaded = await page.evaluate(() => Array.from(document.images, ({ naturalWidth }) => naturalWidth > 0));
	expect(loaded.length).toBeGreaterThan(0);
	expect(loaded).not.toContain(false);
	const mark = page.locator('[role="doc-noteref"]').first();
	const place = (await mark.getAttribute('id')) ?? '';
	await mark.click();
	const note = page.locator('aside:target');
	await expect(note).toBeInViewport();
	await note.locator(`a[href="#${place}"]`).click();
	await expect(mark).toBeInViewport();
	rmSync(folder, { recursive: true });
});
