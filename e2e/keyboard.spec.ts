import { expect, test } from './fixtures.ts';
import { paths } from './site.ts';
import { walk } from './walk.ts';

test('the first stop is a link that skips to the story', async ({ page }) => {
	await page.goto('');
	await page.keyboard.press('Tab');
	const link = page.locator(':focus');
	await expect(link).toHaveAttribute('href', /#/);
	await expect(link).toBeInViewport();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(true);
});

/** What the focus is on after one Tab, seen from the page. */
interface Stop {
	name: string;
	end: boolean;
	before: boolean;
	shown: boolean;
	marked: boolean;
}

/** Looks at the stop that the Tab key has come to, in the page. */
function look(): Stop {
	const { firstStop, lastStop: last } = window as unknown as { firstStop?: Element; lastStop?: Element };
	const now = document.activeElement ?? document.body;
	Object.assign(window, { firstStop: firstStop ?? now, lastStop: now });
	const box = now.getBoundingClientRect();
	const style = getComputedStyle(now);
	// A stop that a live figure has redrawn since has no place in the document to compare with.
	const gone = last === undefined || !last.isConnected;
	const follows = gone || (last.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_PRECEDING) === 0;
	/** Whether the page has something to stop at after an element; one button of a group of radios stands for all. */
	const more = (from: Element | undefined): boolean =>
		[...document.querySelectorAll(':is(a[href], button, input:not([type=radio]), select, summary, iframe)')].some(
			(one) =>
				from !== undefined &&
				(from.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
				one.checkVisibility({ visibilityProperty: true }) &&
				!one.matches(':disabled, [tabindex="-1"], [inert] *'),
		);
	const outlined = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1;
	return {
		name: `${now.tagName.toLowerCase()}#${now.id} “${now.textContent.trim().slice(0, 30)}”`,
		// Out of the page, or, where the browser has nothing else to go to, from its last stop at its first again.
		end: now === document.body || (now === firstStop && now !== last && !more(last)),
		before: !follows,
		shown: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0,
		// What has the focus in a frame is tested where that page stands alone.
		marked: outlined || style.boxShadow !== 'none' || now.matches('svg *, .leaflet-container, iframe'),
	};
}

test('the Tab key walks every page in reading order, always visibly, and comes out at the end', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	for (const path of paths) {
		await page.goto(path);
		// A figure that comes under way would put its stops before those that were walked.
		if (/^embed\/(?!story)/.test(path)) await expect(page.locator('html[data-live]')).toBeAttached();
		const stops = await walk(page, 'Tab', 1500, look);
		const faults = stops
			.filter(({ end }) => !end)
			.flatMap(({ name, before, shown, marked }) => [
				...(before ? [`${name} comes before the stop it follows`] : []),
				...(shown ? [] : [`${name} is out of sight`]),
				...(marked ? [] : [`${name} shows no focus`]),
			]);
		expect.soft(faults, `/${path}`).toEqual([]);
		expect.soft(stops.at(-1)?.end, `/${path}: the focus comes out`).toBe(true);
	}
});
