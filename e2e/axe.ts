import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { expect } from './fixtures.ts';

/** Minified, as it is given to every page anew; it names the elements of its findings alone, and shows none of their text. */
const source = `${readFileSync('node_modules/axe-core/axe.min.js', 'utf8')};axe.configure({ noHtml: true })`;

/** The rules that look at colours: where the same things are shown, no other can find more in another scheme. */
export const ofColours = ['color-contrast', 'link-in-text-block'];

/** Those that look at where things are and how large, which can find more in a window of another width. */
const ofPlaces = ['scrollable-region-focusable', 'target-size'];

/** What axe is asked: the part of the page (a selector), or the page; all rules, or some, or all but some; whether to fetch style sheets. */
interface Asked {
	within?: string;
	rules?: string[];
	without?: string[];
	preload?: boolean;
}

/** Every violation axe finds, one line each; what stands in a frame is a page that is looked at for itself. */
export async function violations(
	page: Page,
	{ within, rules, without = [], preload = true }: Asked = {},
): Promise<string[]> {
	// Given to a page once, and again after it was loaded anew.
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
	const options: axe.RunOptions = {
		...{ iframes: false, preload, resultTypes: ['violations'] },
		...(rules ? { runOnly: rules } : { rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])) }),
	};
	const found = await page.evaluate(
		async ([part, how]) => {
			const run = (more: axe.RunOptions): Promise<axe.AxeResults> =>
				(window as unknown as { axe: typeof axe }).axe.run(part ?? document, { ...how, ...more });
			// To name every element that was looked at takes a third of the time, so those at fault are named if there are any.
			const { violations: some } = await run({ selectors: false });
			return some.length > 0 ? (await run({})).violations : [];
		},
		[within, options] as const,
	);
	return found.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')}`));
}

/** Looks with all rules in light and for colours in dark, and leaves the page light; a fault names place and scheme. */
export async function lightAndDark(page: Page, place: string, within?: string): Promise<void> {
	const part = within === undefined ? {} : { within };
	await page.emulateMedia({ colorScheme: 'light' });
	expect.soft(await violations(page, part), `${place}, light`).toEqual([]);
	await page.emulateMedia({ colorScheme: 'dark' });
	expect.soft(await violations(page, { ...part, rules: ofColours, preload: false }), `${place}, dark`).toEqual([]);
	await page.emulateMedia({ colorScheme: 'light' });
}

/** The size of a window, CSS px. */
interface Size {
	width: number;
	height: number;
}

/** What is shown in each place of a page: elements, and how they are coloured, as far as a contrast depends on it. */
interface Shown {
	elements: string[];
	colours: string;
}

/** Everything that is shown, as a list of elements, of links also whether they are underlined; and the colours of them all. */
const shown = (page: Page): Promise<Shown> =>
	page.evaluate(() => {
		const all = [...document.querySelectorAll('body *')].filter((one) =>
			one.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
		);
		const styles = all.map((one) => getComputedStyle(one));
		return {
			elements: all.map((one, at) => {
				const line = one.localName === 'a' ? (styles[at]?.textDecorationLine ?? '') : '';
				return `${one.tagName} ${one.id} ${one.getAttribute('class') ?? ''} ${line}`;
			}),
			colours: styles
				.map(({ color, backgroundColor, backgroundImage, opacity, fontSize, fontWeight }) => {
					// Of letters that axe takes for large it asks less.
					const large = Number.parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 18.66 : 24);
					return [color, backgroundColor, backgroundImage, opacity, large].join(' ');
				})
				.join('\n'),
		};
	});

/** What stands in one list of elements and not at the same place of the other. */
const unlike = (one: Shown, { elements: others }: Shown): string[] =>
	one.elements.length === others.length
		? one.elements.filter((element, at) => element !== others[at])
		: [...one.elements, '≠', ...others];

/** Holds a page to showing the same things in dark as in light, so that what the other rules said of those in light is true of both. */
async function sameInDark(page: Page, place: string): Promise<[light: Shown, dark: Shown]> {
	let both: [Shown, Shown] | undefined;
	const differing = async (): Promise<string[]> => {
		const light = await shown(page);
		await page.emulateMedia({ colorScheme: 'dark' });
		both = [light, await shown(page)];
		await page.emulateMedia({ colorScheme: 'light' });
		return unlike(...both);
	};
	await expect.soft.poll(differing, `${place}: what is shown in dark`).toEqual([]);
	if (!both) throw new Error('looked at nothing');
	return both;
}

/** Whether the same is shown in the same colours, whatever its place. */
const same = (one: Shown, other?: Shown): boolean =>
	other !== undefined && unlike(one, other).length === 0 && one.colours === other.colours;

/**
 * Looks at a page in a narrow and a wide window, in light, in dark and in forced colours, with every rule that can find more
 * there than it has found before. What is shown in the same colours in both windows is looked at as it lies in the narrow
 * one in light and in the wide one in dark, there with those rules alone that look at colours and places.
 */
export async function everyWay(page: Page, path: string, [narrow, wide]: [Size, Size]): Promise<void> {
	const look = async (size: Size, colorScheme: 'light' | 'dark', asked: Asked): Promise<void> => {
		await page.setViewportSize(size);
		await page.emulateMedia({ colorScheme, forcedColors: 'none' });
		const place = `${path} at ${String(size.width)} px, ${colorScheme}`;
		expect.soft(await violations(page, { preload: false, ...asked }), place).toEqual([]);
	};
	const shownAt = async (size: Size): Promise<[Shown, Shown]> => {
		await page.setViewportSize(size);
		return sameInDark(page, `${path} at ${String(size.width)} px`);
	};
	const [light, dark] = await shownAt(narrow);
	// The style sheets, which axe fetches for itself, are those of any width.
	await look(narrow, 'light', { preload: true });
	const [wideLight, wideDark] = await shownAt(wide);
	if (!same(light, wideLight) || !same(dark, wideDark)) {
		await look(wide, 'light', {});
		await look(narrow, 'dark', { rules: ofColours });
	}
	await look(wide, 'dark', { rules: [...ofColours, ...ofPlaces] });
	await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
	if (unlike(await shown(page), wideLight).length === 0) return;
	// The system chooses these colours, and axe reads the page's own (text-fill-color) instead.
	const found = await violations(page, { without: ['color-contrast'], preload: false });
	expect.soft(found, `${path}, forced colours`).toEqual([]);
}
