import { expect, test } from './fixtures.ts';
import { facts, steps } from './site.ts';

const figures = ['map', 'ladder', 'law', 'promises', 'ring'];

test('each embedded figure is whole without scripts', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
	const page = await context.newPage();
	for (const figure of figures) {
		await page.goto(`embed/${figure}/`);
		await expect.soft(page.locator('h1'), figure).not.toBeEmpty();
		const still = page.locator('.embed-still img');
		await expect.soft(still, figure).toBeVisible();
		expect.soft(await still.getAttribute('alt'), figure).toBeTruthy();
		await expect.soft(page.getByText('As of'), figure).toBeVisible();
		await expect.soft(page.locator('meta[name=robots]'), figure).toHaveAttribute('content', 'noindex');
		await page.locator('summary').click();
		await expect.soft(page.locator('details :is(table, ol, ul)').first(), figure).toBeVisible();
		await expect.soft(page.locator('.site-header, .site-footer'), figure).toHaveCount(0);
	}
	await context.close();
});

test('the canonical address is the story at the step that shows the state', async ({ page }) => {
	await page.goto('embed/map/');
	const step = steps.find((one) => one.figure === 'map' && one.state === 'gap');
	const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
	expect(canonical?.endsWith(`/#${step?.id ?? ''}`), canonical ?? '').toBe(true);
});

test('the theme of the address holds from the first paint on, against the reader’s system', async ({ page }) => {
	for (const [theme, scheme, ground] of [
		['dark', 'light', 'rgb(15, 26, 33)'],
		['light', 'dark', 'rgb(251, 250, 247)'],
		['nonsense', 'dark', 'rgb(15, 26, 33)'],
	] as const) {
		await page.emulateMedia({ colorScheme: scheme });
		// The figure's own script never comes, so what is seen is the first paint.
		await page.route('**/embed/law.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
		await page.goto(`embed/law/?theme=${theme}`);
		const colour = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
		expect(colour, theme).toBe(ground);
	}
});

test('a start state changes the words, the still and the link', async ({ page }) => {
	await page.goto('embed/map/?state=luzon');
	const { finding, alt } = facts.states.map.luzon ?? {};
	await expect(page.locator('h1')).toHaveText(finding ?? 'no state');
	await expect(page.locator('.embed-still img')).toHaveAttribute('alt', alt ?? 'no state');
	await expect(page.locator('.embed-still img')).toHaveAttribute('src', /\/stills\/map\/luzon-phone\.svg$/);
	const step = steps.find((one) => one.figure === 'map' && one.state === 'luzon');
	await expect(page.locator('[data-embed=story]')).toHaveAttribute('href', `/#${step?.id ?? ''}`);
});

test('a hostile address shows the page as it is, without a word', async ({ page }) => {
	await page.goto('embed/law/?theme=%22%3E&state=__proto__&steps=%00&headline=&lang=%E0%A4%A&motion=no&bg=red');
	await expect(page.locator('html[data-live]')).toBeAttached();
	await expect(page.locator('h1')).toHaveText(facts.states.law.overview?.finding ?? 'no state');
	expect(await page.locator('html').evaluate((html) => Object.keys(html.dataset).sort())).toEqual([
		'figure',
		'live',
		'state',
	]);
});

test('the buttons lead through the steps in the order of the story', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto('embed/map/?steps=1&state=region');
	const own = steps.filter((step) => step.figure === 'map');
	const next = page.getByRole('button', { name: 'Next' });
	const at = own.findIndex((step) => step.state === 'region');
	for (const [n, step] of own.entries()) {
		if (n < at) continue;
		await expect(page.locator('[data-embed=step]')).toHaveText(step.title);
		await expect(page.locator('[data-embed=position]')).toHaveText(`${String(n + 1)} of ${String(own.length)}`);
		await expect(page.locator('h1')).toHaveText(facts.states.map[step.state]?.finding ?? '');
		await expect(next).toHaveAttribute('aria-disabled', String(n === own.length - 1));
		if (n < own.length - 1) await next.click();
	}
	await page.getByRole('button', { name: 'Back' }).click();
	await expect(page.locator('[data-embed=step]')).toHaveText(own.at(-2)?.title ?? '');
	// A state that the path names is where they begin, like one that the query names.
	await page.goto(`embed/map/${own.at(-2)?.state ?? ''}/?steps=1`);
	await expect(page.locator('[data-embed=step]')).toHaveText(own.at(-2)?.title ?? '');
});

test('no headline, no buttons and no ground of its own, when the address says so', async ({ page }) => {
	await page.goto('embed/law/?headline=0&bg=transparent');
	expect((await page.locator('.embed-head').boundingBox())?.height ?? 0).toBeLessThan(2);
	await expect(page.locator('.embed-steps')).toBeHidden();
	const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
	expect(ground).toBe('rgba(0, 0, 0, 0)');
});

test('each embedded page is set in the story’s own type, and nothing in a figure’s moves once it is there', async ({
	page,
}) => {
	await page.addInitScript(() => {
		const shifts: number[] = [];
		Object.assign(window, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await page.setViewportSize({ width: 660, height: 1200 });
	for (const figure of [...figures, 'story']) {
		await page.goto(`embed/${figure}/`);
		const family = await page.evaluate(() => getComputedStyle(document.documentElement).fontFamily);
		expect.soft(family, figure).toContain('Source Sans 3-');
		if (figure === 'story') continue;
		await expect(page.locator('html[data-live]')).toBeAttached();
		const shifts = await page.evaluate(async () => {
			await document.fonts.ready;
			// What has moved is told of a frame later.
			for (let frames = 0; frames < 6; frames += 1) await new Promise(requestAnimationFrame);
			return (window as unknown as { shifts: number[] }).shifts;
		});
		expect
			.soft(
				shifts.reduce((sum, one) => sum + one, 0),
				figure,
			)
			.toBeLessThan(0.02);
	}
});

test('the embedded story has every step in its order, flat, with nothing that sticks', async ({ page }) => {
	await page.goto('embed/story/');
	const ids = await page.locator('.flat-step').evaluateAll((all) => all.map(({ id }) => id));
	expect(ids).toEqual(steps.map(({ id }) => id));
	const sticking = await page.evaluate(
		() =>
			[...document.querySelectorAll('body *')].filter((one) => /sticky|fixed/.test(getComputedStyle(one).position))
				.length,
	);
	expect(sticking).toBe(0);
	await expect(page.locator('script[type=module]')).toHaveCount(0);
});

test('an embedded scene leads through its own steps and says what each shows', async ({ page }) => {
	const scene = steps.find((step) => step.id === 'closest-point')?.scene ?? '';
	const own = steps.filter((step) => step.scene === scene);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto(`embed/scene/${scene}/`);
	for (const [n, step] of own.entries()) {
		await expect(page.locator('[data-embed=position]')).toHaveText(`${String(n + 1)} of ${String(own.length)}`);
		await expect(page.locator('[data-embed=step]')).toHaveText(step.title);
		await expect(page.locator('[data-embed=key]')).toHaveText(step.key);
		if (n < own.length - 1) await page.getByRole('button', { name: 'Next' }).click();
	}
});
