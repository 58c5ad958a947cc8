import { expect, test } from './fixtures.ts';
import { facts } from './site.ts';

const { version } = facts.story;

/** The same page, as it will be once the story was corrected. */
const corrected = (html: string): string =>
	html
		.replace(`"version":"${version}","fixes":[`, '"version":"9.0.2","fixes":[{"version":"9.0.1","date":"3 May 2030"},')
		.replace('},]', '}]');

test('a frame pinned to what is published says so, and a bad version is the latest without a word', async ({
	page,
}) => {
	const note = page.locator('[data-embed=pin]');
	await page.goto(`embed/law/?v=${version}`);
	await expect(note).toHaveText(`Version ${version}, pinned.`);
	for (const bad of ['99.0.0', 'latest', '%3Cb%3E', '1.0', '']) {
		await page.goto(`embed/law/?v=${bad}`);
		await expect(page.locator('html[data-live]')).toBeAttached();
		await expect(note, bad).toBeHidden();
	}
});

test('a pinned frame tells of corrections since, and leads to them', async ({ page }) => {
	await page.route(/embed\/\w+\/\?/, async (route) => {
		const response = await route.fetch();
		await route.fulfill({ response, body: corrected(await response.text()) });
	});
	for (const figure of ['law', 'map']) {
		await page.goto(`embed/${figure}/?v=${version}`);
		const note = page.locator('[data-embed=pin]');
		await expect(note).toContainText(`Pinned at version ${version}, shown as it is now in version 9.0.2.`);
		await expect(note).toContainText('Corrected since, last on 3 May 2030.');
		await expect(note.getByRole('link')).toHaveAttribute('href', '/evidence/#corrections');
		await page.goto(`embed/${figure}/?v=9.0.2`);
		await expect(note).toHaveText('Version 9.0.2, pinned.');
		await expect(note.getByRole('link')).toHaveCount(0);
	}
});
