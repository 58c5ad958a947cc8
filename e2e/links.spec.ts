import { expect, readStep, stageOf, test } from './fixtures.ts';
import { facts, steps } from './site.ts';

/** The last step of each figure, and the first of the story. */
const opened = [...steps.slice(0, 1), ...new Map(steps.map((step) => [step.figure, step])).values()];

test('a link to a step opens at the step with its figure in the right state', async ({ page }) => {
	// A stage needs a window this wide; a larger one would only take longer to draw.
	await page.setViewportSize({ width: 1024, height: 720 });
	for (const { id, state } of opened) {
		await test.step(`#${id}`, async () => {
			await page.goto('about:blank');
			await page.goto(`#${id}`);
			await expect.soft(page.locator(`[id="${id}"]`), id).toBeInViewport();
			await expect.soft(stageOf(page, id), id).toHaveAttribute('data-state', state);
			await expect.soft.poll(() => new URL(page.url()).hash).toBe(`#${id}`);
		});
	}
});

test('a link within the story leads to each of its steps with its figure in the right state', async ({ page }) => {
	// A stage needs a window this wide; a larger one would only take longer to draw.
	await page.setViewportSize({ width: 1024, height: 720 });
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto('');
	const lost = await page.evaluate(
		async (all) => {
			const lost: string[] = [];
			for (const { id, state } of all) {
				location.hash = id;
				const step = document.getElementById(id);
				const stage = step?.closest('.scene')?.querySelector<HTMLElement>('.stage');
				const faults = (): string[] => {
					const { top, bottom } = step?.getBoundingClientRect() ?? new DOMRect();
					return [
						...(stage?.dataset.state === state ? [] : [`its figure shows ${stage?.dataset.state ?? 'nothing'}`]),
						...(bottom > top && bottom > 0 && top < innerHeight ? [] : ['it is out of the window']),
						...(location.hash === `#${id}` ? [] : [`the address ends in ${location.hash}`]),
					];
				};
				// It is there and stays for a few pictures, in which the page looks where it stands.
				// After a fault the other steps are not waited for as long.
				const until = performance.now() + (lost.length > 0 ? 500 : 20_000);
				for (let still = 0; still < 3 && performance.now() < until;) {
					await new Promise(requestAnimationFrame);
					still = faults().length === 0 ? still + 1 : 0;
				}
				lost.push(...faults().map((fault) => `${id}: ${fault}`));
			}
			return lost;
		},
		steps.map(({ id, state }) => ({ id, state })),
	);
	expect(lost).toEqual([]);
});

test('reading keeps the address on the step being read without filling the history', async ({ browser, baseURL }) => {
	// A window of its own: in one that was used before, the history may be full, and grow no more.
	const page = await browser.newPage({ baseURL: baseURL ?? '' });
	await page.goto('');
	const length = await page.evaluate(() => history.length);
	for (const { id } of steps.slice(2, 8)) {
		await readStep(page, id);
		await expect.poll(() => new URL(page.url()).hash).toBe(`#${id}`);
	}
	expect(await page.evaluate(() => history.length)).toBe(length);
	await page.close();
});

test('Back returns to the step from which a link in the contents was followed', async ({ page }) => {
	const from = steps[5]?.id ?? '';
	const target = facts.sections.at(-2)?.slug ?? '';
	await page.goto('');
	await readStep(page, from);
	await expect.poll(() => new URL(page.url()).hash).toBe(`#${from}`);
	await page.evaluate((slug) => {
		document.querySelector<HTMLAnchorElement>(`nav[aria-label="Contents"] a[href$="#${slug}"]`)?.click();
	}, target);
	await expect(page.locator(`section#${target} h2`).first()).toBeInViewport();
	await page.goBack();
	await expect(page.locator(`[id="${from}"]`)).toBeInViewport();
	await expect.poll(() => new URL(page.url()).hash).toBe(`#${from}`);
});

test('sharing copies the link to the step and says so politely', async ({ page, context, baseURL }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(baseURL ?? '').origin });
	const id = steps[6]?.id ?? '';
	await page.goto('');
	await readStep(page, id);
	await expect.poll(() => new URL(page.url()).hash).toBe(`#${id}`);
	const inStep = page.locator(`[id="${id}"] [data-share]`);
	const button = (await inStep.count()) > 0 ? inStep.first() : page.locator('[data-share]').first();
	await page.clock.install();
	await button.click();
	await expect
		.poll(() => page.evaluate(() => navigator.clipboard.readText()))
		.toMatch(new RegExp(`^https?://.+#${id}$`));
	await expect(page.locator('output, [role="status"], [aria-live="polite"]').filter({ hasText: /cop/i })).toHaveCount(
		1,
	);
	await expect(button).toHaveAttribute('data-copied', 'Link copied');
	await page.clock.fastForward(10_000);
	await expect(button).not.toHaveAttribute('data-copied');
	// Pressed twice, the button still gets its own sign back.
	await button.dblclick();
	await expect(button).toHaveAttribute('data-copied', 'Link copied');
	await page.clock.fastForward(10_000);
	await expect(button).not.toHaveAttribute('data-copied');
});
