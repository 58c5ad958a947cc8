import { expect, test, type Page } from '@playwright/test';
import type { Passage } from '../src/content/passage-schema.ts';
import { spanIn } from '../src/content/passages.ts';
import { addressAt } from '../src/lib/text-fragment.ts';
import { sourceAddress } from '../src/site/source-address.ts';
import { oneByOne } from './fixtures.ts';
import { facts } from './site.ts';

/** How each language goes on before and after a quotation: what stands beside words can move their edges. */
const around: Record<string, readonly [before: string, after: string]> = {
	en: ['She said: “', '” Then came the next question.'],
	ja: ['番組では「', '」と述べた。続いて次の質問に移った。'],
	'zh-Hant': ['在節目中說：「', '」，隨後回答下一個問題。'],
	'zh-Hans': ['在节目中说：“', '”，随后回答下一个问题。'],
};

/** A long page in a language, with these words far down. */
function made(lang: string, words: string): string {
	const [before = '', after = ''] = around[lang] ?? [];
	const filling = '<p>· · ·</p>'.repeat(200);
	return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>A page</title><h1>A page</h1>${filling}
<p id="words">${before}${words}${after}</p>${filling}`;
}

/** Answers an address with a page made for the test, in place of what stands there, which no test asks. */
const standIn = (page: Page, address: string, body: string): Promise<unknown> =>
	page.route(
		({ href }) => href.replace(/#.*/, '') === address,
		(route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
	);

/** The words of a passage that quotes. */
function wordsOf({ quoted = '' }: Passage): string {
	const [table = '', record = '', field = ''] = quoted.split('.');
	const tables = facts as unknown as Record<string, Record<string, Record<string, string>>>;
	return tables[table]?.[record]?.[field] ?? '';
}

const urlOf = (source: string): string => facts.sources[source]?.url ?? '';
const opensAt = (source: string, ...claims: string[]): string =>
	`a[href="${sourceAddress(facts, source, ...claims) ?? ''}"]`;
const passageOf = (source: string, claim?: string): Passage | undefined =>
	facts.passages[source]?.find(({ claims }) => claim === undefined || claims.includes(claim));

test('a click on a source in English, Japanese or Chinese opens its page at the words that are on record', async ({
	page,
}) => {
	const ask = (source: string, claim?: string) => async (): Promise<void> => {
		const passage = passageOf(source, claim);
		if (!passage) throw new Error(`${source} has no passage`);
		await standIn(page, urlOf(source), made(passage.lang, wordsOf(passage)));
		await page.goto('evidence/');
		const home = page.locator(`[id="${claim ?? `source-${source}`}"]`);
		await home.locator(opensAt(source, ...(claim ? [claim] : []))).click();
		await expect(page.locator('#words')).toBeInViewport();
		await expect(page.locator('h1')).not.toBeInViewport();
		expect(page.url()).toContain(`${urlOf(source)}#:~:text=`);
	};
	await oneByOne({
		'a source in English': ask('AFP-JT', 'C7'),
		'a source in Japanese': ask('MAINICHI', 'C7'),
		'a source in Chinese': ask('CNA-0127'),
	});
});

test('the browser finds every Japanese and Chinese quotation on record, as each is cut where a word ends', async ({
	page,
	baseURL,
}) => {
	const all = Object.values(facts.passages)
		.flat()
		.filter(({ lang, quoted }) => /^(ja|zh)/.test(lang) && quoted !== undefined)
		.map((passage, index) => ({ passage, address: new URL(`passage-${String(index)}`, baseURL).href }));
	const links = all.map(({ passage, address }) => {
		const span = spanIn(facts, passage);
		return `<p><a href="${span ? addressAt(address, span) : address}">${String(passage.quoted)}</a></p>`;
	});
	const home = new URL('passages', baseURL).href;
	await standIn(
		page,
		home,
		`<!doctype html><html lang="en"><meta charset="utf-8"><title>Links</title>${links.join('')}`,
	);
	expect(all.length).toBeGreaterThan(0);
	for (const { passage, address } of all) {
		await standIn(page, address, made(passage.lang, wordsOf(passage)));
		await page.goto(home);
		await page
			.getByRole('link', { name: passage.quoted ?? '', exact: true })
			.first()
			.click();
		await expect(page.locator('#words'), passage.quoted).toBeInViewport();
	}
});

test('a page that has the words no longer opens all the same, at its top', async ({ page }) => {
	await standIn(page, urlOf('AFP-JT'), made('en', 'Something else.'));
	await page.goto('.');
	await expect(page.locator('.section[data-unfolded]').first()).toBeAttached();
	await page.locator('main a[href="#claim-C7"]').first().click();
	await page.locator(`#claim-C7 ${opensAt('AFP-JT', 'C7')}`).click();
	await expect(page.locator('h1', { hasText: 'A page' })).toBeInViewport();
	await expect(page.locator('#words')).toHaveText(/Something else/);
	await expect(page.locator('#words')).not.toBeInViewport();
});

test('where a card can’t learn at which words its sources open, they open all the same', async ({ page }) => {
	const asked = page.waitForRequest('**/evidence/words.json');
	await page.route('**/evidence/words.json', (route) => route.abort());
	await standIn(page, urlOf('AFP-JT'), made('en', 'Something else.'));
	await page.goto('.');
	await expect(page.locator('.section[data-unfolded]').first()).toBeAttached();
	await page.locator('main a[href="#claim-C7"]').first().click();
	await asked;
	await page.locator(`#claim-C7 a[href="${urlOf('AFP-JT')}"]`).click();
	await expect(page.locator('h1', { hasText: 'A page' })).toBeInViewport();
});
