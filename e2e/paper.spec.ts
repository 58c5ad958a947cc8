import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { ExifTool } from 'exiftool-vendored';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { print } from '../.tools/paper.ts';
import { loadTeach } from '../src/content/teach/read.ts';
import { lengthsOf } from '../src/papers/lengths.ts';
import { handOuts, papers, paperSizes, type Paper, type PaperSize } from '../src/site/papers.ts';
import { noteLines } from '../src/content/teach/hand-out.ts';
import { askedQuestions } from '../src/content/teach/questions.ts';
import { expect, test } from './fixtures.ts';
import { facts, site } from './site.ts';

const names = Object.keys(papers) as Paper[];
const pack = loadTeach();
const steps = facts.sections.flatMap((section) => section.steps);
/** The titles of the lines that a lesson of this length has. */
const noteLinesOf = (length: string): string[] =>
	noteLines(pack, steps)
		.filter(({ step }) => lengthsOf(facts, step).split(' ').includes(length))
		.map(({ title }) => title);
/** 15 mm and 12 mm in points, with a point of grace. */
const margin = { x: 41.5, y: 33 };

/** The paper that a page shows as PDF, opened by a reader that is not the browser's. */
const printed = async (page: Page, size: PaperSize): Promise<PDFDocumentProxy> =>
	getDocument({ data: new Uint8Array(await print(page, size)), verbosity: 0 }).promise;

/** Letters and digits alone, as line breaks and ligatures differ between a page and its PDF. */
const bare = (text: string): string =>
	text
		.normalize('NFKC')
		.replaceAll(/[^\p{L}\p{N}]/gu, '')
		.toLowerCase();

async function words(
	pdf: PDFDocumentProxy,
): Promise<{ text: string; page: number; x: number; y: number; width: number; height: number }[]> {
	const pages = Array.from({ length: pdf.numPages }, async (_, i) => {
		const { items } = await (await pdf.getPage(i + 1)).getTextContent();
		return items.flatMap((item) =>
			'str' in item && item.str.trim()
				? {
						text: item.str,
						page: i + 1,
						x: Number(item.transform[4]),
						y: Number(item.transform[5]),
						width: item.width,
						height: item.height,
					}
				: [],
		);
	});
	return (await Promise.all(pages)).flat();
}

const { exit, questions, quiz, sourceCheck } = pack;
/** The answers of the lesson, as `bare` has them. */
const answers = [
	...askedQuestions(questions, steps).map(({ answer }) => answer),
	...steps.flatMap(({ asks }) => asks.map(({ answer }) => answer)),
	...exit.map(({ answer }) => answer),
	...[...sourceCheck.questions, sourceCheck.interview].map(({ answer }) => answer),
].map(bare);
/** What is on record: the packets and cards are made of it; papers to write on may not give it away. */
const record = [...sourceCheck.dates.map((date) => date.record), ...Object.values(quiz).map((item) => item.because)]
	.map(bare)
	.filter((key) => key.length > 12);
/** The papers to write on. The hand-out in key points is made of the record too; what it leaves out is checked with the content. */
const written: Paper[] = [handOuts.full, handOuts.plain, 'wordings', 'map', 'exit-slips'];

for (const name of names) {
	const { students } = papers[name];
	test(`${name} has on every size of paper its pages, tags and language, nothing of it is cut${students ? ', and no answer stands on it' : ''}`, async ({
		page,
	}) => {
		await page.goto(`teach/paper/${name}/`);
		for (const size of paperSizes) {
			const pdf = await printed(page, size);
			const { pages, title } = papers[name];
			expect.soft(pdf.numPages, size).toBe(pages);
			const { info } = (await pdf.getMetadata()) as { info: { Language?: string; Title?: string } };
			expect.soft(info.Language, size).toBe('en');
			expect.soft(info.Title, size).toContain(title);
			const tree = await (await pdf.getPage(1)).getStructTree();
			expect.soft(JSON.stringify(tree), `tags on ${size}`).toContain('"role":"H1"');
			expect.soft(JSON.stringify(tree), `tags on ${size}`).toContain('"role":"P"');
			expect.soft((await pdf.getOutline()).length, size).toBeGreaterThan(0);

			// Cells and gaps to write in are named for listeners only; a PDF may spell Chinese characters by others that look the same.
			const shown = (await page.locator('main').innerText()).replaceAll(/to be filled in|left out/g, '');
			const set = await words(pdf);
			const text = bare(set.map((one) => one.text).join(''));
			const latin = (word: string): boolean => word.length > 3 && !/\p{Script=Han}/u.test(word);
			const missing = shown.split(/\s+/).filter((word) => latin(word) && !text.includes(bare(word)));
			expect.soft(missing, `words of the page that are not on ${size}`).toEqual([]);
			const [, , width = 0, height = 0] = (await pdf.getPage(1)).view;
			const cut = set.filter(
				(one) =>
					one.x < margin.x ||
					one.x + one.width > width - margin.x ||
					one.y < margin.y ||
					one.y + one.height > height - margin.y + 3,
			);
			expect.soft(cut, `words that stand in the margin of ${size}`).toEqual([]);
			const given = [...answers, ...(written.includes(name) ? record : [])].filter((key) => text.includes(key));
			if (students) expect.soft(given, `answers on ${size}`).toEqual([]);
			// The same look finds them where they are given.
			if (name === 'guide') expect.soft(given.length, `answers in the guide on ${size}`).toBeGreaterThan(20);
			await pdf.loadingTask.destroy();
		}
	});
}

test('a printed paper says its title, its makers, its language, its licence and where it is from', async ({
	page,
}, testInfo) => {
	const name = 'hand-out-key';
	const file = testInfo.outputPath(`${name}.pdf`);
	await page.goto(`teach/paper/${name}/?t=25`);
	writeFileSync(file, await print(page, 'A4'));
	const exiftool = new ExifTool();
	try {
		const tags: unknown = await exiftool.read(file);
		expect(tags).toMatchObject({
			Title: expect.stringContaining(papers[name].title),
			Author: facts.story.authors.join(', '),
			Creator: facts.story.authors,
			Language: ['en'],
			UsageTerms: facts.story.licence.text,
			WebStatement: 'https://creativecommons.org/licenses/by/4.0/',
			Source: `${site}/teach/paper/${name}/`,
			VersionID: facts.story.version,
		});
	} finally {
		await exiftool.end();
	}
});

test('the blank map names nothing, and its list has a line for each number', async ({ page }) => {
	await page.goto('teach/paper/map/');
	await expect(page.locator('ol.names li')).toHaveCount(14);
	const svg = await (await page.request.get('teach/paper/blank-map.svg')).text();
	expect(svg.match(/<circle /g)).toHaveLength(14);
	for (const place of Object.values(facts.places)) expect(svg).not.toContain(`>${place.name}<`);
});

test('the hand-out is re-cut to the length of the lesson', async ({ page }) => {
	const parts = page.locator('.part:visible');
	await page.goto('teach/paper/hand-out/');
	await expect(parts).toHaveCount(6);
	await page.getByRole('link', { name: '10 minutes' }).click();
	await expect(parts).toHaveText(['Guess', 'The sentence', 'The calendar', 'Questions']);
	await expect(page.getByRole('link', { name: '10 minutes' })).toHaveAttribute('aria-current', 'true');
	for (const name of Object.values(handOuts)) {
		for (const length of ['10', '25', '45']) {
			await page.goto(`teach/paper/${name}/?t=${length}`);
			const pdf = await printed(page, 'Letter');
			expect(pdf.numPages, `${name} ${length}`).toBeLessThanOrEqual(papers[name].pages);
		}
	}
});

test('the hand-out is there at three levels, and a change of level keeps the length of the lesson', async ({
	page,
}) => {
	await page.goto('teach/paper/hand-out/?t=25');
	const full = await page.locator('.part:visible').allInnerTexts();
	const level = page.getByRole('navigation', { name: 'Level' });
	await level.getByRole('link', { name: 'Plain words' }).click();
	await expect(page).toHaveURL(/hand-out-plain\/\?t=25$/);
	await expect(level.getByRole('link', { name: 'Plain words' })).toHaveAttribute('aria-current', 'page');
	expect(await page.locator('.part:visible').allInnerTexts(), 'the same parts').toEqual(full);
	await expect(page.getByText('She did not say that')).toBeVisible();
	await level.getByRole('link', { name: 'Key points' }).click();
	await expect(page.getByRole('link', { name: '25 minutes' })).toHaveAttribute('aria-current', 'true');
	await expect(page.locator('dt:visible')).toHaveText(noteLinesOf('25'));
	await page.getByRole('link', { name: '90 minutes' }).click();
	await expect(page.locator('dt:visible')).toHaveText(noteLines(pack, steps).map(({ title }) => title));
});

test('a line of the hand-out in key points has a gap for each word of its key', async ({ page }) => {
	await page.goto('teach/paper/hand-out-key/');
	for (const { title, pieces, answers } of noteLines(pack, steps)) {
		const line = page.locator('dl > div').filter({ has: page.getByText(title, { exact: true }) });
		await expect(line.locator('.blank'), title).toHaveCount(answers.length);
		for (const { text } of pieces.filter(({ gap }) => !gap)) await expect(line).toContainText(text.trim());
	}
});
