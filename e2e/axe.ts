import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { expect } from './fixtures.ts';

/** The rules that look at colours: where the same things are shown, no other can find more in another scheme. */
const ofColours = ['color-contrast', 'link-in-text-block'];

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
	// Half a second's work, so given to a page once, and again after it was loaded anew.
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
	const options: axe.RunOptions = {
		...{ iframes: false, preload, resultTypes: ['violations'] },
		...(rules ? { runOnly: rules } : { rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])) }),
	};
	const found = await page.evaluate(
		async ([part, how]) => (await (window as unknown as { axe: typeof axe }).axe.run(part ?? document, how)).violations,
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
	expect.soft(await violations(page, { ...part, rules: ofColours }), `${place}, dark`).toEqual([]);
	await page.emulateMedia({ colorScheme: 'light' });
}

/** Everything that is shown, as a list of elements. */
const shown = (page: Page): Promise<string[]> =>
	page.evaluate(() =>
		[...document.querySelectorAll('body *')]
			.filter((one) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
			.map((one) => `${one.tagName} ${one.id} ${one.getAttribute('class') ?? ''}`),
	);

/** Holds a page to showing the same things in dark as in light, so that what the other rules said of those in light is true of both. */
export async function sameInDark(page: Page, place: string): Promise<void> {
	const differing = async (): Promise<string[]> => {
		const light = await shown(page);
		await page.emulateMedia({ colorScheme: 'dark' });
		const dark = await shown(page);
		await page.emulateMedia({ colorScheme: 'light' });
		return light.length === dark.length ? light.filter((one, at) => one !== dark[at]) : [...light, '≠', ...dark];
	};
	await expect.poll(differing, `${place}: what is shown in dark`).toEqual([]);
}
