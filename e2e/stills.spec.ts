import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stillSizes } from '../src/figures/kit/frame.ts';
import { expect, test } from './fixtures.ts';
import { dist, facts } from './site.ts';

for (const [figure, states] of Object.entries(facts.states)) {
	test(`every still of the ${figure} is a complete picture of its own`, async ({ page }) => {
		// An empty page: parsing in one of ours would hold the stills to that page's policy.
		await page.goto('about:blank');
		for (const [state, { title, alt }] of Object.entries<{ title: string; alt: string }>(states)) {
			for (const [size, frame] of Object.entries(stillSizes)) {
				const name = `${state}-${size}`;
				const svg = readFileSync(join(dist, 'stills', figure, `${name}.svg`), 'utf8');
				const found = await page.evaluate((text) => {
					const tree = new DOMParser().parseFromString(text, 'image/svg+xml');
					const root = tree.documentElement;
					return {
						broken: tree.querySelector('parsererror')?.textContent ?? '',
						tag: root.tagName,
						role: root.getAttribute('role'),
						box: root.getAttribute('viewBox'),
						title: root.querySelector('title')?.textContent ?? '',
						desc: root.querySelector('desc')?.textContent ?? '',
						marks: root.querySelectorAll('path, circle, rect, line, polygon, polyline, use').length,
						outside: [...root.querySelectorAll('script, style[src], foreignObject, image')].map(
							(element) => element.tagName,
						),
						links: [...root.querySelectorAll('[href]')].map((element) => element.getAttribute('href') ?? ''),
						numbers: /\b(?:NaN|undefined|Infinity|null)\b/.exec(text.replace(/<(title|desc)>[^<]*/g, ''))?.[0] ?? '',
					};
				}, svg);
				expect.soft(found.broken, name).toBe('');
				expect.soft([found.tag, found.role, found.numbers], name).toEqual(['svg', 'img', '']);
				expect.soft(found.box, name).toBe(`0 0 ${String(frame.width)} ${String(frame.height)}`);
				expect.soft(found.title.startsWith(title), `${name}: “${found.title}”`).toBe(true);
				expect.soft(found.desc.slice(0, 40), name).toBe(alt.slice(0, 40));
				expect.soft(found.marks, name).toBeGreaterThan(5);
				expect.soft(found.outside, name).toEqual([]);
				expect
					.soft(
						found.links.filter((link) => !link.startsWith('#')),
						name,
					)
					.toEqual([]);
			}
		}
	});
}
