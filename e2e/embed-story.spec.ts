import type { Frame } from '@playwright/test';
import { expect, test } from './embed-fixtures.ts';
import { facts, steps } from './site.ts';

const scene = steps.find(({ id }) => id === 'closest-point')?.scene ?? '';

/** Opens a scene's live figure in the embedded story and gives the frame that it stands in. */
async function openScene(story: Frame): Promise<Frame> {
	const box = story.locator(`.flat-live[data-scene="${scene}"]`);
	await box.getByRole('button').click();
	await expect.poll(() => story.childFrames().length).toBe(1);
	const [frame] = story.childFrames();
	if (!frame) throw new Error('no live figure');
	await box.locator('iframe').scrollIntoViewIfNeeded();
	await expect(frame.locator('html[data-live]')).toBeAttached();
	return frame;
}

test('the embedded story fetches no live figure until a button asks for one, and closes it again', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.goto('embed/story/?theme=dark', { waitUntil: 'networkidle' });
	expect(asked.filter((path) => path.endsWith('.js')).sort()).toEqual(['/embed/frame.js', '/embed/story.js']);
	const scenes = new Set(steps.map((step) => step.scene).filter(Boolean));
	await expect(page.locator('.flat-live')).toHaveCount(scenes.size);
	const frame = await openScene(page.mainFrame());
	expect(frame.url()).toContain('theme=dark');
	const box = page.locator('.flat-live iframe');
	const fit = async (): Promise<number> =>
		(await box.evaluate((one) => one.clientHeight)) -
		(await frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)));
	await expect.poll(fit).toBe(0);
	await page.locator('.flat-live [aria-expanded=true]').click();
	await expect(box).toHaveCount(0);
});

test('in a frame that fits itself the story grows with a live figure, and shrinks again', async ({ page, open }) => {
	const [story] = await open('Datawrapper', 'embed/story/');
	if (!story) throw new Error('no story');
	const height = (): Promise<number> => page.locator('iframe').evaluate((one) => one.clientHeight);
	const own = (): Promise<number> =>
		story.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
	const frame = await openScene(story);
	await frame.getByRole('button', { name: 'Next' }).click();
	await expect(frame.locator('[data-embed=position]')).toContainText('2 of');
	await expect.poll(async () => (await height()) - (await own())).toBe(0);
	const before = await height();
	await story.locator('.flat-live [aria-expanded=true]').click();
	await expect.poll(height).toBeLessThan(before - 300);
});

test('in a frame without origin, which no page may be framed by, a link leads to each live figure', async ({
	open,
}) => {
	const [story] = await open('AMP', 'embed/story/');
	const box = story?.locator(`.flat-live[data-scene="${scene}"]`);
	if (!box) throw new Error('no scene');
	await expect(box.getByRole('link')).toHaveAttribute('href', new RegExp(`/embed/scene/${scene}/`));
	await expect(box.getByRole('button')).toHaveCount(0);
});

test('the embedded story says which version it is pinned to', async ({ page }) => {
	const { version } = facts.story;
	await page.goto(`embed/story/?v=${version}`);
	await expect(page.locator('[data-embed=pin]')).toHaveText(`Version ${version}, pinned.`);
});
