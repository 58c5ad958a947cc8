import { expect, oneByOne, readStep, stageOf, test } from './fixtures.ts';
import { facts, steps } from './site.ts';

test.use({
	viewport: { width: 390, height: 844 },
	forgiven: /^console: (?:Failed to load resource|.*net::ERR_FAILED)/,
});

/** Two neighbouring steps of one scene of the ladder that show different pictures. */
const [before, after] = steps.flatMap((step, i) => {
	const next = steps[i + 1];
	return step.figure === 'ladder' && next?.scene === step.scene && next.state !== step.state ? [step, next] : [];
});
if (!before || !after) throw new Error('no scene of the ladder changes its picture');
const stillOf = (state: string): RegExp => new RegExp(`/stills/ladder/${state}-phone\\.svg$`);

test('on a phone words and figures take turns without a gap', async ({ page }) => {
	await page.goto('');
	await oneByOne({
		'between two steps of a scene there is never half a window without words': async () => {
			await readStep(page, before.id);
			const gaps = await page.evaluate(() => {
				const shown = (step: Element, part: string): DOMRect[] =>
					[...step.querySelectorAll(`.card ${part}`)].map((one) => one.getBoundingClientRect());
				return [...document.querySelectorAll('.step')].flatMap((step) => {
					const next = step.nextElementSibling;
					if (!next?.matches('.step')) return [];
					const end = Math.max(...shown(step, 'p, .share').map(({ bottom }) => bottom));
					return [(shown(next, 'h3')[0]?.top ?? Infinity) - end];
				});
			});
			expect(gaps.length).toBeGreaterThan(20);
			expect(Math.max(...gaps)).toBeLessThan(844 / 4);
		},
		'the law’s words go on to the foot of the stage': async () => {
			for (const { id } of steps.filter(({ figure }) => figure === 'law')) {
				await readStep(page, id);
				const stage = stageOf(page, id);
				await expect(stage).toHaveAttribute('data-live', '');
				for (const height of [700, 760, 844]) {
					await page.setViewportSize({ width: 360, height });
					const left = (): Promise<number> =>
						stage.locator('.figure-mount').evaluate((room) => {
							const end = room.querySelector('.walk-panel')?.getBoundingClientRect().bottom ?? 0;
							return room.getBoundingClientRect().bottom - end;
						});
					// A button or two lines, no more: a paragraph that could be begun is.
					await expect.poll(left, `${id} in ${String(height)} px`).toBeLessThan(40);
				}
			}
		},
	});
});

test('a link to a step shows its heading below its picture', async ({ page }) => {
	await page.goto(`#${after.id}`);
	const stage = stageOf(page, after.id);
	await expect(stage).toHaveAttribute('data-live', '');
	const heading = page.locator(`[id="${after.id}"] h3`);
	await expect(heading).toBeInViewport({ ratio: 1 });
	const [top, box] = [await heading.boundingBox(), await stage.boundingBox()];
	expect(top?.y).toBeGreaterThan((box?.y ?? 0) + (box?.height ?? 0));
});

const idOf = (fits: (step: (typeof steps)[number]) => boolean): string => steps.find(fits)?.id ?? '';
const small = { width: 360, height: 640 };

test('in a small window each figure shows, at once or as it goes by with the page, all that it has', async ({
	page,
}) => {
	await page.setViewportSize(small);
	await page.goto('');
	await expect(page.locator('.section').last()).toHaveAttribute('data-unfolded', '');
	await oneByOne({
		'every promise of the list stands in a small stage at once': async () => {
			const count = Object.keys(facts.promises).length;
			const id = idOf(
				({ figure, state }) => figure === 'promises' && facts.states.promises[state]?.lit.length === count,
			);
			await page.evaluate((hash) => (location.hash = hash), id);
			const stage = stageOf(page, id);
			await expect(stage).toHaveAttribute('data-live', '');
			const rows = stage.locator('[data-promise]');
			await expect(rows).toHaveCount(count);
			for (const row of await rows.all()) await expect(row).toBeInViewport({ ratio: 1 });
		},
		'a full picture that is alone in its scene is as high as its words ask, with the heading of the step below it':
			async () => {
				const isAlone = (scene: string): boolean => steps.filter((one) => one.scene === scene).length === 1;
				const id = idOf(({ figure, scene }) => figure === 'ladder' && isAlone(scene));
				await page.evaluate((hash) => (location.hash = hash), id);
				const stage = stageOf(page, id);
				await expect(stage).toHaveAttribute('data-live', '');
				await expect(page.locator(`[id="${id}"] h3`)).toBeInViewport({ ratio: 1 });
				await expect(stage.locator('canvas')).toBeInViewport({ ratio: 0.99 });
				expect((await stage.boundingBox())?.height).toBeGreaterThan(0.6 * small.height);
			},
		'of a picture that goes by whole the first words are there as it comes, and the last before it leaves':
			async () => {
				const alone = steps.filter((step) => steps.filter(({ scene }) => scene === step.scene).length === 1);
				for (const { id } of alone.filter(({ figure }) => figure === 'promises')) {
					await readStep(page, id);
					const stage = stageOf(page, id);
					const box = stage.locator('[data-goes-on]');
					await expect(box).toHaveCSS('overflow-y', 'hidden');
					const at = (edge: 'top' | 'bottom', y: number): Promise<number> =>
						stage.evaluate(
							async (one, [which, goal]) => {
								scrollBy({ top: one.getBoundingClientRect()[which] - goal, behavior: 'instant' });
								await new Promise(requestAnimationFrame);
								return one.querySelector('[data-goes-on]')?.scrollTop ?? NaN;
							},
							[edge, y] as const,
						);
					await expect.poll(() => at('bottom', small.height), id).toBeLessThan(1);
					const beyond = await box.evaluate((one) => one.scrollHeight - one.clientHeight);
					await expect.poll(() => at('top', 0), id).toBeGreaterThan(beyond - 2);
				}
			},
		'what a small stage has no room for goes by with the page, which nothing holds up': async () => {
			const id = idOf(({ figure }) => figure === 'law');
			await page.emulateMedia({ reducedMotion: 'reduce' });
			await page.evaluate((hash) => (location.hash = hash), id);
			const box = stageOf(page, id).locator('[data-goes-on]');
			await expect(box).toHaveCSS('overflow-y', 'hidden');
			const beyond = (): Promise<number> => box.evaluate((one) => one.scrollHeight - one.clientHeight);
			const done = (): Promise<number> => box.evaluate((one) => one.scrollTop);
			await expect.poll(beyond).toBeGreaterThan(20);
			await box.hover();
			const top = await page.evaluate(() => scrollY);
			await page.mouse.wheel(0, 60);
			await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top);
			const read = (share: number): Promise<void> =>
				page.locator(`[id="${id}"]`).evaluate(async (step, at) => {
					const { top: from, height } = step.getBoundingClientRect();
					scrollBy({ top: from + at * height - 0.725 * innerHeight, behavior: 'instant' });
					for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
				}, share);
			// Once the last words are read all has gone by, and on the way back its beginning is there again.
			await expect(async () => {
				await read(0.97);
				expect((await beyond()) - (await done())).toBeLessThan(2);
			}).toPass();
			await expect(async () => {
				await read(0.01);
				expect(await done()).toBeLessThan(5);
			}).toPass();
			// Nothing of it has gone by before its step is reached, while the stage itself comes up across the window.
			for (const share of [-0.8, -0.6, -0.4, -0.2, -0.02, 0.01]) await read(share);
			expect(await done()).toBeLessThan(5);
			// Nor is its beginning missed by who leaves the scene from the middle in one go.
			await read(0.5);
			await expect.poll(done).toBeGreaterThan(5);
			await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
			await expect.poll(done).toBe(0);
		},
	});
});

test('a figure that cannot be had leaves each step’s still in the stage', async ({ page }) => {
	await page.route(/\/live[.-][^/]*\.js/, (route) => route.abort());
	await page.goto('');
	for (const { id, state } of [before, after, before]) {
		await readStep(page, id);
		await expect(stageOf(page, id).locator('.figure-picture img')).toBeVisible();
		await expect
			.poll(() =>
				stageOf(page, id)
					.locator('.figure-picture img')
					.evaluate((image) => (image as HTMLImageElement).currentSrc),
			)
			.toMatch(stillOf(state));
	}
});

for (const [name, harm] of [
	['the story’s script cannot be had', undefined],
	['the browser cannot watch the reader’s place', () => Reflect.deleteProperty(window, 'IntersectionObserver')],
] as const) {
	test(`where ${name}, every step keeps its still beside its words`, async ({ page }) => {
		if (harm) await page.addInitScript(harm);
		else await page.route(/Start[^/]*\.js/, (route) => route.abort());
		await page.goto('');
		for (const { id } of [before, after]) {
			await readStep(page, id);
			const still = page.locator(`[id="${id}"] figure.still img`);
			await expect.poll(async () => (await still.boundingBox())?.width, { message: id }).toBeGreaterThan(300);
			await expect(stageOf(page, id)).toBeHidden();
		}
	});
}
