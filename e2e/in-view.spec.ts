import type { Page } from '@playwright/test';
import { expect, settle, test } from './fixtures.ts';
import { facts, steps } from './site.ts';
import { walk } from './walk.ts';

/** The windows that a story is read in: phones, tablets, half a laptop's screen, one at 150 % zoom, the smallest. */
const windows = [
	{ width: 320, height: 480 },
	{ width: 390, height: 844 },
	{ width: 844, height: 390 },
	{ width: 853, height: 600 },
	{ width: 768, height: 1024 },
	{ width: 1024, height: 768 },
];
const sizeOf = ({ width, height }: { width: number; height: number }): string => `${String(width)} × ${String(height)}`;
const late = steps.at(-4)?.id ?? '';

/** Goes to a step and waits until its scene is as it stays: every picture there, nothing moving any more. */
async function arrive(page: Page, id: string): Promise<void> {
	await page.goto(`#${id}`);
	await page.waitForLoadState('networkidle');
	await expect(page.locator('section.section').last()).toHaveAttribute('data-unfolded', '');
	await page.evaluate(() => document.fonts.ready);
}

/** What has the focus and, if a part of it is out of the window or under something else, where it is and what lies over it. */
function stop(): { end: boolean; fault?: string } {
	const now = document.activeElement ?? document.body;
	if (now === document.body) return { end: true };
	const { left, right, top, bottom } = now.getBoundingClientRect();
	const words = (now.getAttribute('aria-label') ?? now.textContent).trim().slice(0, 40);
	const name = `${now.tagName.toLowerCase()} “${words}” at ${String(Math.round(top))}–${String(Math.round(bottom))}`;
	// What is nearly as high as the window, such as a map, is not held to be in it whole.
	const high = bottom - top > innerHeight / 2;
	if ((top < -1 || bottom > innerHeight + 1) && !high) return { end: false, fault: `${name} is cut` };
	for (const y of high ? [(top + bottom) / 2] : [top + 2, (top + bottom) / 2, bottom - 2]) {
		for (const x of [left + 2, (left + right) / 2, right - 2]) {
			const over = document.elementFromPoint(x, y)?.closest('.stage, .bar, .card, .contents-button');
			if (over && !over.contains(now) && !now.contains(over))
				return { end: false, fault: `${name} is under .${over.className}` };
		}
	}
	return { end: false };
}

/** Whether the page has come to its end, or a section of it has gone by. */
const ended = (page: Page, section: string): Promise<boolean> =>
	page.evaluate((id) => {
		const { bottom = Infinity } = document.getElementById(id)?.getBoundingClientRect() ?? {};
		return bottom < 0 || scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
	}, section);

/** Numbers every line of the text that is not above the window. */
function listLines(page: Page): Promise<number> {
	return page.evaluate(() => {
		const lines: { range: Range; line: number }[] = [];
		for (const part of document.querySelectorAll('.opener :is(h2, p), .section > p, .card :is(h3, p)')) {
			const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
			for (let node = texts.nextNode(); node; node = texts.nextNode()) {
				const range = document.createRange();
				range.selectNodeContents(node);
				[...range.getClientRects()].forEach(
					({ width, top }, line) => width > 4 && top > 0 && lines.push({ range, line }),
				);
			}
		}
		Object.assign(window, { unseen: new Set(lines) });
		return lines.length;
	});
}

/** Strikes out the lines that are whole in the window with nothing over them; gives the words of those that went by unseen. */
function strikeSeen(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const { unseen } = window as unknown as { unseen: Set<{ range: Range; line: number }> };
		const passed: string[] = [];
		for (const one of unseen) {
			const box = one.range.getClientRects()[one.line];
			// The lines stand in the order of the page.
			if (box && box.top > 2 * innerHeight) break;
			if (!box || box.bottom > innerHeight) continue;
			const part = one.range.startContainer.parentElement?.closest('p, h2, h3');
			const shown = [0.3, 0.7].every((share) => {
				const hit = document.elementFromPoint(box.left + box.width / 2, box.top + share * box.height);
				return hit && part && (part.contains(hit) || hit.contains(part));
			});
			if ((shown && box.top >= 0) || box.bottom < 0) unseen.delete(one);
			if (box.bottom < 0) passed.push(`${one.range.toString().trim().slice(0, 50)}, line ${String(one.line)}`);
		}
		return passed;
	});
}

/** Pages from the top of the window to the end of a section by Space and Page Down, and gives the lines that were never seen. */
async function pageThrough(page: Page, section: string): Promise<string[]> {
	const missed: string[] = [];
	expect(await listLines(page)).toBeGreaterThan(100);
	for (let i = 0; ; i += 1) {
		missed.push(...(await strikeSeen(page)));
		if (await ended(page, section)) return missed;
		await page.keyboard.press(i % 2 ? 'PageDown' : 'Space');
		await settle(page);
	}
}

for (const [at, viewport] of windows.entries()) {
	test(`no key leads to what is hidden in a window of ${sizeOf(viewport)}`, async ({ page }) => {
		await page.setViewportSize(viewport);
		await page.emulateMedia({ reducedMotion: 'reduce' });
		const faults: string[] = [];
		await arrive(page, late);
		await page.locator(`[id="${late}"] .card :is(a, button)`).first().focus();
		for (const [key, times] of [
			['Tab', 30],
			['Shift+Tab', 120],
		] as const) {
			const stops = await walk(page, key, times, stop);
			faults.push(...stops.flatMap(({ fault }) => (fault === undefined ? [] : [`${key}: ${fault}`])));
		}
		// Where nothing covers the text the browser pages by itself.
		if (viewport.width < 1000) {
			// Two sections with scenes of many kinds, in the next window the two after them.
			const [first, second] = at % 2 ? facts.sections.slice(-2) : facts.sections.slice(-4);
			await arrive(page, first?.slug ?? '');
			faults.push(...(await pageThrough(page, second?.slug ?? '')));
		}
		expect(faults).toEqual([]);
	});
}

/** Ways in which a browser brings words into view, each from a place where the stage would stand over them. */
const ways: Record<string, (page: Page, words: string) => Promise<unknown>> = {
	'find in page': (page, words) =>
		page.evaluate((text) => {
			getSelection()?.removeAllRanges();
			return (window as unknown as { find: (text: string) => boolean }).find(text);
		}, words),
	'a text fragment': async (page, words) => {
		await page.goto('about:blank');
		await arrive(page, `:~:text=${encodeURIComponent(words)}`);
	},
	'scroll into view': (page, words) =>
		page.getByText(words).evaluate((one) => one.scrollIntoView({ block: 'nearest', behavior: 'instant' })),
	'a screen reader': async (page, words) => {
		const session = await page.context().newCDPSession(page);
		const { result } = await session.send('Runtime.evaluate', {
			expression: `[...document.querySelectorAll('.card p')].find((one) => one.textContent.includes(${JSON.stringify(words)}))`,
		});
		await session.send('DOM.scrollIntoViewIfNeeded', { objectId: result.objectId ?? '' });
	},
	'an address': (page, words) =>
		page.evaluate((text) => {
			const found = [...document.querySelectorAll('.card p')].find((one) => one.textContent.includes(text));
			if (found) found.id = 'named-by-an-address';
			location.hash = '';
			location.hash = 'named-by-an-address';
		}, words),
};

for (const viewport of windows.slice(0, 4)) {
	test(`whatever brings words into view ends where they are seen in a window of ${sizeOf(viewport)}`, async ({
		page,
	}) => {
		await page.setViewportSize(viewport);
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await arrive(page, late);
		const paragraph = page.locator(`[id="${late}"] .card p`).last();
		const words = (await paragraph.evaluate((one) => one.firstChild?.textContent ?? ''))
			.trim()
			.split(/\s+/, 5)
			.join(' ');
		for (const [name, bring] of Object.entries(ways)) {
			await paragraph.evaluate((one) => scrollBy({ top: one.getBoundingClientRect().top - 150, behavior: 'instant' }));
			await settle(page);
			await bring(page, words);
			await settle(page);
			const over = await paragraph.evaluate((one) => {
				const range = document.createRange();
				range.selectNodeContents(one);
				const [line] = range.getClientRects();
				if (!line || line.top < 0 || line.bottom > innerHeight) return `at ${String(line?.top)}`;
				const hit = document.elementFromPoint(line.left + 5, (line.top + line.bottom) / 2);
				return hit && one.contains(hit) ? '' : `under ${String(hit?.className)} at ${String(line.top)}`;
			});
			expect.soft(over, name).toBe('');
		}
	});
}
