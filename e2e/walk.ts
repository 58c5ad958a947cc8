import type { Page } from '@playwright/test';

/** What stands in the window of a page that is walked: what answers each press, and the answers so far. */
interface Walked extends Window {
	answer?: () => void;
	answers?: { end: boolean }[];
	hears?: boolean;
}

/** Has a page, or a frame in it, answer whenever a key has been let go, when what the press led to is done. */
function hear(): void {
	const windows = [window, ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentWindow)];
	for (const own of windows as (Walked | null)[]) {
		if (!own || own.hears) continue;
		own.hears = true;
		// A press within a frame is answered by the page around it.
		const outer: Walked | null = own.top;
		own.addEventListener('keyup', () => outer?.answer?.(), true);
	}
}

/** One press of the Tab key, down and up. */
const presses = (back: boolean): Record<string, unknown>[] =>
	['rawKeyDown', 'keyUp'].map((type) => ({
		...{ type, key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9, modifiers: back ? 8 : 0 },
	}));

/**
 * Walks the page by the Tab key until an answer says that this is the end, or so many times, and gives what the page answered
 * after each press. As fast as a held key, some presses to a picture, as to wait for each from here takes five times the work;
 * after those it waits until the figures near are live.
 */
export async function walk<T extends { end: boolean }>(
	page: Page,
	key: 'Tab' | 'Shift+Tab',
	most: number,
	ask: () => T,
): Promise<T[]> {
	const session = await page.context().newCDPSession(page);
	await page.addInitScript(hear);
	// Frames that come later hear by the script above.
	await page.evaluate(hear);
	await page.evaluate(`answers = []; answer = () => { answers.push((${String(ask)})()); }`);
	// Few where figures go live on the way and bring stops of their own.
	const atOnce = (await page.locator('.scene').count()) > 0 ? 8 : 25;
	const all: T[] = [];
	while (all.length < most && !all.some(({ end }) => end)) {
		const some = Math.min(atOnce, most - all.length);
		const sent = Array.from({ length: some }, () => presses(key === 'Shift+Tab')).flat();
		await Promise.all(sent.map((one) => session.send('Input.dispatchKeyEvent', one as never)));
		const heard = await page.evaluate(async (sent) => {
			const dead = (): boolean =>
				[...document.querySelectorAll('.scene:not(:has(.stage[data-live]))')].some((scene) => {
					const { top, bottom } = scene.getBoundingClientRect();
					return bottom > 0 && top < innerHeight && (scene.querySelector('.figure-mount')?.clientHeight ?? 0) > 0;
				});
			do await new Promise(requestAnimationFrame);
			while (dead());
			const { answers = [], answer } = window as Walked;
			// A frame that is just being loaded hears nothing yet.
			if (answers.length < sent) answer?.();
			return answers.splice(0);
		}, some);
		all.push(...(heard as T[]));
	}
	await session.detach();
	const end = all.findIndex((one) => one.end);
	return end < 0 ? all : all.slice(0, end + 1);
}
