import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { dist, facts, second, site } from './site.ts';

const { story, voices } = facts;

test('the footer leads to who made the story, what was not checked, who is heard and what is stored', async ({
	page,
}) => {
	await page.goto('404.html');
	await page.locator('.site-footer').getByRole('link', { name: 'About', exact: true }).click();
	await expect(page).toHaveURL(/\/about\/$/);
	const main = page.locator('main');
	const told = (await main.innerText()).replace(/\s+/g, ' ');
	for (const words of [...story.authors, ...story.method.limits, ...Object.values(voices).map(({ who }) => who)])
		expect(told).toContain(words);
	// What the content does not say is not made up.
	for (const words of ['no owner beside', 'nobody who pays', 'Nobody outside the project', 'no address to write to'])
		expect(told).toContain(words);
	// The link to the claims that stay open shows just those.
	await main.getByRole('link', { name: 'These claims' }).click();
	const open = Object.entries(facts.claims).filter(([, { verdict }]) => /^not-/.test(verdict));
	const shown = page.locator('.claim:not([hidden])');
	await expect(shown).toHaveCount(open.length);
	expect(await shown.evaluateAll((all) => all.map(({ id }) => id))).toEqual(open.map(([id]) => id));
	expect(readFileSync(join(dist, 'sitemap-0.xml'), 'utf8')).toContain(`${site}/about/`);
});

test('what a story says of its makers stands on its page, in place of what is not said', () => {
	const told = readFileSync(join(second, 'about/index.html'), 'utf8');
	for (const words of ['belongs to its three makers', 'Nobody pays for it', 'stood on the quay', 'school at Birch'])
		expect(told).toContain(words);
	expect(told).not.toMatch(/no owner beside|Nobody outside the project|position is asked/);
});
