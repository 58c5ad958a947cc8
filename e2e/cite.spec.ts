import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { lightAndDark } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { dist, facts, sentPage, site } from './site.ts';
import { unpackInto } from './unpack.ts';

const [id = ''] = Object.keys(facts.claims);
const forms = ['txt', 'bib', 'ris', 'json'] as const;

test('a claim is cited in four forms, each to copy as it is and to save as the same file', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('evidence/');
	const cite = page.locator(`#${id} details.cite`);
	await cite.getByText('Cite').click();
	await lightAndDark(page, 'an open citation', `#${id} details.cite`);
	for (const form of forms) {
		const text = (await cite.locator(`#cite-${id}-${form}`).textContent()) ?? '';
		await cite.locator(`[data-copy=cite-${id}-${form}]`).click();
		await expect(page.locator('[data-copying]')).toHaveText('Copied');
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
		const link = cite.locator(`a[download][href$=".${form}"]`);
		const saved = await page.request.get((await link.getAttribute('href')) ?? '');
		expect(await saved.text()).toBe(`${text}\n`);
	}
});

test('the story and every figure are cited on the evidence page, and figures where newsrooms take them', async ({
	page,
}) => {
	const named = (path: string, root: string): string[] =>
		[...sentPage(path).querySelectorAll(`${root} details.cite code`)].map((code) => code.id);
	const figures = Object.keys(facts.states);
	const cited = named('evidence/', '.forms');
	for (const name of ['story', ...figures]) for (const form of forms) expect(cited).toContain(`cite-${name}-${form}`);
	for (const name of ['story', ...figures])
		expect(named('newsroom/', `#${name}`)).toEqual(forms.map((form) => `cite-${name}-${form}`));
	await page.goto('ring/');
	await page.locator('details.cite summary').click();
	await expect(page.locator('#cite-ring-txt')).toContainText(site);
	await expect(page.locator('.site-footer').getByRole('link', { name: 'How to cite' })).toHaveAttribute(
		'href',
		/\/evidence\/#cite$/,
	);
});

test('a kit holds how to cite its figure, which a library of citations reads', ({}, testInfo) => {
	const files = unpackInto(testInfo.outputPath(), join(dist, 'newsroom/kit/map.zip'));
	for (const form of ['bib', 'ris', 'json']) {
		const [item] = new Cite(new TextDecoder().decode(files[`map/CITE.${form}`])).data;
		expect(item?.['title'], form).toContain(facts.story.title);
		expect(item?.['URL'], form).toContain(site);
	}
});

test('each file of data is as large as the data package says, and has the sum that it gives', () => {
	const { resources } = JSON.parse(readFileSync(join(dist, 'data/datapackage.json'), 'utf8')) as {
		resources: { path: string; bytes: number; hash: string }[];
	};
	for (const { path, bytes, hash } of resources) {
		const file = readFileSync(join(dist, 'data', path));
		expect([file.length, `sha256:${createHash('sha256').update(file).digest('hex')}`], path).toEqual([bytes, hash]);
	}
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a citation opens, can be saved, and shows no button that could not copy', async ({ page }) => {
		await page.goto('evidence/');
		const cite = page.locator(`#${id} details.cite`);
		await cite.getByText('Cite').click();
		await expect(cite.locator('code').first()).toBeVisible();
		await expect(cite.locator('a[download]')).toHaveCount(forms.length);
		await expect(cite.locator('button:visible')).toHaveCount(0);
	});
});
