import { expect, readStep, stageOf, test } from './fixtures.ts';
import { paths, steps } from './site.ts';

test.use({ baseURL: process.env.E2E_BELOW_URL ?? 'http://127.0.0.1:9/build-under-x-first/' });

test('under a path nothing the story requests is missing or outside the path', async ({ page, baseURL, request }) => {
	const faults: string[] = [];
	page.on('response', (response) => {
		if (response.status() >= 400) faults.push(`${String(response.status())} ${response.url()}`);
		if (!response.url().startsWith(baseURL ?? '') && !response.url().startsWith('data:')) faults.push(response.url());
	});
	// Smaller and calmer than on a desk: the same is asked for, and less of it painted.
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.setViewportSize({ width: 1000, height: 700 });
	await page.goto('');
	// Every picture of the story, near or not.
	const pictures = await page
		.locator('img, source')
		.evaluateAll((all) =>
			all.flatMap((one) => [one.getAttribute('src'), ...(one.getAttribute('srcset') ?? '').split(/ [^,]*,?\s*/)]),
		);
	const addresses = new Set(pictures.filter((address) => address !== null && address !== ''));
	expect(addresses.size).toBeGreaterThanOrEqual(steps.length);
	const urls = [...addresses].map((address) => new URL(address ?? '', baseURL).href);
	const answered = await Promise.all(
		urls.map(async (url) => url.startsWith(baseURL ?? '') && (await request.head(url)).ok()),
	);
	faults.push(...urls.filter((_, at) => !answered[at]));
	// What the scripts of a figure ask for does not differ between its scenes.
	for (const { id } of new Map(steps.map((step) => [step.figure, step])).values()) {
		await readStep(page, id);
		await expect.soft(stageOf(page, id), id).toHaveAttribute('data-live', '');
	}
	expect(faults).toEqual([]);
});

test('under a path a deep link opens at its step', async ({ page }) => {
	const { id = '', state = '' } = steps.at(7) ?? {};
	await page.goto(`#${id}`);
	await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
	await readStep(page, id);
	await expect(stageOf(page, id)).toHaveAttribute('data-state', state);
});

test('under a path every page of its own kind answers and keeps the links that its scripts write below the path', async ({
	page,
	baseURL,
}) => {
	const origin = new URL(baseURL ?? '').origin;
	// Only what the pages say is asked: in a small window less of it is painted.
	await page.setViewportSize({ width: 1000, height: 300 });
	// The links that stand in the files, of these pages and all others, are asked for by the gate “links /x/”.
	for (const path of paths.filter((one) => !one.startsWith('teach/paper/'))) {
		const answer = await page.goto(path);
		expect.soft(answer?.ok(), `/${path}`).toBe(true);
		const links = await page
			.locator('a[href]')
			.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
		const outside = links.filter((link) => link.startsWith(origin) && !link.startsWith(baseURL ?? ''));
		expect.soft(outside, `/${path}`).toEqual([]);
	}
});
