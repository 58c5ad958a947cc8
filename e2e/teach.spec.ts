import { existsSync } from 'node:fs';
import { loadTeach } from '../src/content/teach/read.ts';
import { expect, oneByOne, test } from './fixtures.ts';
import { dist, steps } from './site.ts';

const pack = loadTeach();

test('the teachers’ page has everything of a lesson, its quiz counts, and its addresses are handed over', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('teach/');
	await oneByOne({
		'the teachers’ page has everything of a lesson, in the order in which one plans it': async () => {
			const order = ['glance', 'objectives', 'plan', 'vocabulary', 'questions', 'controversy', 'roles', 'source-check'];
			order.push('exit', 'quiz', 'key', 'extension', 'accommodations', 'contested', 'standards', 'licence', 'changes');
			expect(await page.locator('main h2[id]').evaluateAll((all) => all.map(({ id }) => id))).toEqual([
				...order,
				'prepare',
				'downloads',
				'share',
			]);
			await expect(page.getByText(pack.controversy.question)).toBeVisible();
			await expect(page.locator('#key ~ details[open]')).toHaveCount(0);
		},
		'every slide that a plan names is a step, and every quiz file is there': async () => {
			const slides = await page
				.locator('.plan .ways a:text("Slide")')
				.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).hash.slice(1)));
			expect(slides.length).toBeGreaterThan(4);
			for (const id of slides) expect(steps.map((step) => step.id)).toContain(id);
			const files = await page
				.locator('#quiz ~ p a[download]')
				.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).pathname));
			expect(files).toHaveLength(3);
			for (const file of files) expect(existsSync(`${dist}${file}`), file).toBe(true);
		},
		'the quiz counts the right answers, says the feedback aloud, and stores nothing': async () => {
			const keys = Object.entries(pack.quiz).map(([id, { key }]) => [id, key] as const);
			for (const [id, key] of keys.slice(0, 2)) await page.locator(`[name="quiz-${id}"][value="${key}"]`).check();
			const [third] = keys.slice(2);
			await page
				.locator(`[name="quiz-${third?.[0] ?? ''}"]:not([value="${third?.[1] ?? ''}"])`)
				.first()
				.check();
			await expect(page.locator('[data-score]')).toHaveText('2 right of 3 answered');
			await expect(page.locator('[data-heard]')).toContainText('Not quite.');
			expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
			await page.getByRole('button', { name: 'Start again' }).click();
			await expect(page.locator('[data-score]')).toHaveText('');
			await expect(page.locator('.feedback:visible')).toHaveCount(0);
		},
		'the addresses are handed over by a copy, a plain link and a code to photograph': async () => {
			await page.getByRole('button', { name: 'Copy the address of this page' }).click();
			expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^https:\/\/.*\/teach\/$/);
			const classroom = (await page.getByRole('link', { name: 'Google Classroom' }).getAttribute('href')) ?? '';
			expect(new URL(classroom).searchParams.get('url')).toMatch(/\/teach\/$/);
			await expect(page.getByRole('img', { name: 'QR code' })).toBeVisible();
		},
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the dial shows one length at a time, and the quiz answers', async ({ page }) => {
		await page.goto('teach/');
		await expect(page.locator('.plan:visible')).toHaveAttribute('data-length', '45');
		await page.getByLabel('10 minutes').check();
		await expect(page.locator('.plan:visible')).toHaveAttribute('data-length', '10');

		const item = pack.quiz['alliance'];
		const question = page.getByRole('group', { name: item?.question ?? '' });
		await expect(question.locator('.feedback:visible')).toHaveCount(0);
		await question.getByRole('radio').nth(1).check();
		await expect(question.locator('.feedback:visible')).toContainText(item?.options.b.feedback ?? '');
	});
});

test('a link to a length opens it, and choosing another keeps what else the address says', async ({ page }) => {
	await page.goto('teach/?level=plain&t=90#plan');
	await expect(page.locator('.plan:visible')).toHaveAttribute('data-length', '90');
	await page.getByLabel('25 minutes').check();
	await expect(page).toHaveURL(/\?level=plain&t=25#plan$/);
	await page.reload();
	await expect(page.locator('.plan:visible')).toHaveAttribute('data-length', '25');
});
