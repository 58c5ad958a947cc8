import { expect, test } from 'vitest';
import { heightNear, heightUpTo } from './embed-heights.ts';
import { address, kinds, snippets, themes, type Choice, type Site } from './snippets.ts';

const site: Site = {
	root: 'https://example.org/x/',
	name: '110 Kilometres',
	licence: 'CC BY 4.0',
	asOf: '24 November 2026',
	language: 'en',
	words: { asOf: 'As of {day}.', sources: 'Sources' },
};
const file = (name: string) => ({ path: `pictures/map-gap-${name}.png`, width: 1200, height: 675 });
const choice: Choice = {
	id: 'gap',
	title: 'The “gap” & <more>',
	finding: 'It is "about" 108 km.',
	alt: 'A map & a "ring".',
	link: '#closest-point',
	page: 'map',
	state: 'gap',
	heights: [700, 668, 720, 640, 650, 790],
	pictures: {
		light: { wide: file('light'), narrow: file('light-phone') },
		dark: { wide: file('dark'), narrow: file('dark-phone') },
	},
	noun: 'Map',
	credit: 'Coastline © OpenStreetMap contributors.',
};

test('no snippet breaks out of its attributes, whatever a state is called', () => {
	for (const text of Object.values(snippets(site, choice, { width: 660, theme: 'dark' }))) {
		const tags = text.match(/<(?:iframe|img|source|a|figure|one-ten-figure)\b(?:\s[\w-]+(?:="[^"]*")?)*>/g) ?? [];
		expect(tags.length).toBe((text.match(/<(?:iframe|img|source|a|figure|one-ten-figure)\b/g) ?? []).length);
		expect(text).not.toContain('<more>');
	}
});

test('every snippet names the site by its whole address, the folder it lies in included, and no other', () => {
	for (const theme of themes) {
		const texts = snippets(site, choice, { width: 330, theme });
		for (const kind of kinds) {
			const addresses = texts[kind].match(/\w+:\/\/[^\s"'<>\]]+/g) ?? [];
			expect(addresses.length, kind).toBeGreaterThan(0);
			for (const one of addresses) expect(one).toMatch(/^https:\/\/example\.org(\/x\/|$)/);
		}
	}
});

test('a frame without a script is as high as any narrower reader needs, one with it as its own width does', () => {
	const { frame, listener } = snippets(site, choice, { width: 660, theme: 'auto' });
	expect(frame).toContain('height="720"');
	expect(heightUpTo(choice.heights, 510)).toBe(700);
	expect(listener).toContain('height="640"');
	expect(heightUpTo(choice.heights, 1200)).toBe(790);
	expect(heightNear(choice.heights, 640)).toBe(640);
	expect(heightNear([], 600)).toBeGreaterThan(0);
});

test('an address says only what differs from the page’s own ways', () => {
	expect(address(site, choice, { theme: 'auto' })).toBe('https://example.org/x/embed/map/gap/');
	expect(address(site, choice, { theme: 'dark' })).toBe('https://example.org/x/embed/map/gap/?theme=dark');
	const { page, ...rest } = choice;
	delete rest.state;
	expect(address(site, { page, ...rest }, { theme: 'auto' })).toBe('https://example.org/x/embed/map/');
});

test('a pinned frame names its version and has room for what it says of it', () => {
	const look = { width: 660, theme: 'auto', version: '1.2.3' } as const;
	const { frame, listener, element } = snippets(site, choice, look);
	expect(frame).toContain('embed/map/gap/?v=1.2.3"');
	expect(element).toContain('v="1.2.3"');
	expect(Number(/height="(\d+)"/.exec(listener)?.[1])).toBeGreaterThan(640);
});

test('a picture is the high one in a narrow column, and on phones in a wide one', () => {
	const narrow = snippets(site, choice, { width: 330, theme: 'dark' }).picture;
	expect(narrow).toContain('<img src="https://example.org/x/pictures/map-gap-dark-phone.png"');
	const wide = snippets(site, choice, { width: 930, theme: 'auto' }).picture;
	expect(wide).toContain('<img src="https://example.org/x/pictures/map-gap-light.png"');
	expect(wide).toMatch(/<source media="\(max-width: 599px\)" srcset="[^"]*light-phone.png"/);
});
