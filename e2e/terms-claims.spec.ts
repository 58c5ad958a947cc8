import type { Locator, Page } from '@playwright/test';
import { expect, oneByOne, readStep, settle, test } from './fixtures.ts';
import { facts, steps } from './site.ts';

/** The card that a mark or term opens. */
async function cardOf(page: Page, link: Locator): Promise<Locator> {
	return page.locator(`[id="${((await link.getAttribute('href')) ?? '').slice(1)}"]`);
}

/** Opens the story and waits for its script, before which a mark is a plain link. */
async function openStory(page: Page, hash = ''): Promise<void> {
	await page.goto(hash);
	await expect(page.locator('.section[data-unfolded]').first()).toBeAttached();
}

const kinds = ['a.mark', 'a.term'];

test('marks and terms open their cards by keys and by a click, whole in a window of few lines and where words go on in the next line', async ({
	page,
}) => {
	await openStory(page);
	await oneByOne({
		'marks and terms open their cards by keyboard and go on into them; Esc closes them and the focus returns, and a link in a card is the next stop of the Tab key':
			async () => {
				for (const kind of kinds) {
					const link = page.locator(`main ${kind}`).first();
					const card = await cardOf(page, link);
					await link.focus();
					await expect.soft(card, kind).toBeHidden();
					await page.keyboard.press('Enter');
					await expect.soft(card, kind).toBeVisible();
					await page.keyboard.press('Escape');
					await expect.soft(card, kind).toBeHidden();
					await expect.soft(link, kind).toBeFocused();
					// A screen reader reads on from where the focus is.
					await page.keyboard.press('Enter');
					await expect.soft(card.getByRole('heading'), kind).toBeFocused();
					await page.keyboard.press('Shift+Tab');
					await expect.soft(link, kind).toBeFocused();
					await expect.soft(card, kind).toBeVisible();
					await page.keyboard.press('Enter');
					await expect.soft(card, kind).toBeHidden();

					await page.keyboard.press('Enter');
					await expect.soft(card, kind).toBeVisible();
					if ((await card.locator('a[href], button').count()) > 0) {
						await page.keyboard.press('Tab');
						const within = await card.evaluate((element) => element.contains(document.activeElement));
						expect.soft(within, `${kind}: a link in the card is the next stop`).toBe(true);
						await page.keyboard.press('Shift+Tab');
						await expect.soft(link, kind).toBeFocused();
						await card.locator('a[href], button').last().focus();
						await page.keyboard.press('Tab');
						// What follows the link is the next stop after its card.
						const stops = 'main a[href], main button';
						const order = await page.evaluate(
							(all) => [...document.querySelectorAll(all)].indexOf(document.activeElement as Element),
							stops,
						);
						const own = await link.evaluate((one, all) => [...document.querySelectorAll(all)].indexOf(one), stops);
						expect.soft(order, `${kind}: what follows it comes after its card`).toBe(own + 1);
					}
					await page.keyboard.press('Escape');
				}
			},
		'a card is shown whole, wherever its mark stands': async () => {
			// The longest cards are longer than such a window, and are scrolled: the shortest is not.
			const length = (id: string): number => {
				const { record = '', sources = [] } = facts.claims[id] ?? {};
				return record.length + 100 * sources.length;
			};
			const [short = ''] = steps.flatMap(({ claims }) => claims).sort((a, b) => length(a) - length(b));
			await page.setViewportSize({ width: 1000, height: 560 });
			const link = page.locator(`.step a.mark[href="#claim-${short}"]`).first();
			for (const part of [0.1, 0.5, 0.9]) {
				await link.evaluate((mark, at) => {
					scrollBy({ top: mark.getBoundingClientRect().top - innerHeight * at, behavior: 'instant' });
				}, part);
				await link.press('Enter');
				const card = await cardOf(page, link);
				await expect(card).toBeInViewport({ ratio: 1 });
				expect(await card.evaluate((box) => box.scrollHeight - box.clientHeight)).toBe(0);
				await page.keyboard.press('Escape');
			}
		},
		'a term goes on in the next line, where a click opens its card too, and keeps the stop after it': async () => {
			await page.setViewportSize({ width: 1280, height: 800 });
			await readStep(page, 'three-names');
			await settle(page);
			const term = page.locator('[id="three-names"] p').filter({ has: page.locator('.term') });
			const places = await term.evaluate((words) => {
				const range = document.createRange();
				const text = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
				const rows: DOMRect[][] = [];
				while (text.nextNode()) {
					range.selectNodeContents(text.currentNode);
					rows.push([...range.getClientRects()]);
				}
				const at = rows.findIndex((one) => one.length > 1);
				return { last: rows[at]?.at(-1), stop: rows[at + 1]?.[0] };
			});
			expect(places.stop?.y).toBe(places.last?.y);
			const { x = 0, y = 0, width = 0, height = 0 } = places.last ?? {};
			await page.mouse.click(x + width - 3, y + height / 2);
			await expect(page.locator('[id="term-senkaku-islands"]')).toBeVisible();
		},
	});
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	test('marks and terms open by touch inside the window, and a touch elsewhere closes their cards', async ({
		page,
	}) => {
		await openStory(page);
		for (const kind of kinds) {
			const link = page.locator(`main ${kind}`).nth(1);
			await link.evaluate((element) => {
				element.scrollIntoView({ block: 'center', behavior: 'instant' });
			});
			await link.tap();
			const card = await cardOf(page, link);
			await expect.soft(card, kind).toBeVisible();
			const box = (await card.boundingBox()) ?? { x: -1, y: -1, width: 0, height: 0 };
			expect.soft(box.x, kind).toBeGreaterThanOrEqual(0);
			expect.soft(box.x + box.width, kind).toBeLessThanOrEqual(390);
			expect.soft(box.y, kind).toBeGreaterThanOrEqual(0);
			expect.soft(box.y + box.height, kind).toBeLessThanOrEqual(845);
			await page.touchscreen.tap(2, box.y > 100 ? box.y - 20 : box.y + box.height + 20);
			await expect.soft(card, kind).toBeHidden();
		}
	});
});

test('an address that names a term or mark opens its card where the story first has it', async ({ page }) => {
	await openStory(page, '#term-blockade');
	const link = page.locator('a[href="#term-blockade"]').first();
	const card = page.locator('[id="term-blockade"]');
	await expect(link).toBeInViewport();
	await expect(card.getByRole('heading')).toBeFocused();
	await expect(card).toBeInViewport();
	await page.keyboard.press('Escape');
	await expect(card).toBeHidden();
	await expect(link).toBeFocused();
});

test('every mark, term and line of a strip has its card, all claims of the check are used, and each evidence card says what the record adds and links its sources', async ({
	page,
}) => {
	await page.goto('');
	const targets = await page
		.locator('a.mark, a.term, .strip a')
		.evaluateAll((all) => all.map((link) => link.getAttribute('href')?.slice(1) ?? ''));
	const cards = await page.locator('.note[popover]').evaluateAll((all) => all.map(({ id }) => id));
	expect.soft(targets.filter((target) => !cards.includes(target))).toEqual([]);
	const used = new Set(targets.filter((target) => target.startsWith('claim-')));
	expect.soft([...used].sort()).toEqual(
		Object.keys(facts.claims)
			.map((id) => `claim-${id}`)
			.sort(),
	);

	const claimCards = await page.locator('.note[popover][id^="claim-"]').evaluateAll((all) =>
		all.map((card) => ({
			id: card.id.replace('claim-', ''),
			text: card.textContent.replace(/\s+/g, ' '),
			links: [...card.querySelectorAll('a')].map((link) => link.href),
		})),
	);
	const plain = (text: string): string =>
		text
			.replace(/[*_`[\]]/g, '')
			.replace(/\s+/g, ' ')
			.trim();
	const start = (text: string): string => plain(text).slice(0, 40);
	for (const [id, claim] of Object.entries(facts.claims)) {
		const card = claimCards.find((found) => found.id === id);
		expect.soft(card?.text ?? '', `${id}: the record`).toContain(start(claim.record));
		expect.soft(card?.text ?? '', `${id}: the paragraph`).toContain(String(claim.paragraph));
		// A card shows the first few; all of them stand in the evidence, which it links.
		expect
			.soft(
				card?.links.some((link) => link.endsWith(`/evidence/#${id}`)),
				`${id}: the evidence`,
			)
			.toBe(true);
		for (const source of claim.sources.slice(0, 4)) {
			const url = facts.sources[source]?.url;
			if (url !== undefined) expect.soft(card?.links, `${id}: ${source}`).toContain(new URL(url).href);
		}
	}
});
