import { expect, test } from 'vitest';
import { heightNear, heightUpTo } from './embed-heights.ts';
import { address, kinds, snippets, themes, type Choice, type Site } from './snippets.ts';

const site: Site = {
	root: 'https://example.org/x/',
	name: '110 Kilometres',
	licence: 'CC BY 4.0',
	asOf: '24 November 2026',
};
const choice: Choice = {
	id: 'gap',
	title: 'The “gap” & <more>',
	finding: 'It is "about" 108 km.',
	alt: 'A map & a "ring".',
	link: '#closest-point',
	page: 'map',
	state: 'gap',
	heights: [700, 668, 640, 650, 790],
	picture: { path: 'stills/map/gap-tablet.svg', width: 834, height: 430 },
	noun: 'Map',
	credit: 'Coastline © OpenStreetMap contributors.',
};

test('no snippet breaks out of its attributes, whatever a state is called', () => {
	for (const text of Object.values(snippets(site, choice, { width: 660, theme: 'dark' }))) {
		const tags = text.match(/<(?:iframe|img|a|figure|one-ten-figure)\b(?:\s[\w-]+(?:="[^"]*")?)*>/g) ?? [];
		expect(tags.length).toBe((text.match(/<(?:iframe|img|a|figure|one-ten-figure)\b/g) ?? []).length);
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

test('a frame without a script is as high as the narrowest reader needs, one with it as its own width does', () => {
	const { frame, listener } = snippets(site, choice, { width: 660, theme: 'auto' });
	expect(frame).toContain('height="700"');
	expect(listener).toContain('height="640"');
	expect(heightUpTo(choice.heights, 1200)).toBe(790);
	expect(heightNear(choice.heights, 600)).toBe(640);
	expect(heightNear([], 600)).toBeGreaterThan(0);
});

test('an address says only what differs from the page’s own ways', () => {
	expect(address(site, choice, 'auto')).toBe('https://example.org/x/embed/map/?state=gap');
	expect(address(site, choice, 'dark')).toBe('https://example.org/x/embed/map/?state=gap&theme=dark');
	const { page, ...rest } = choice;
	delete rest.state;
	expect(address(site, { page, ...rest }, 'auto')).toBe('https://example.org/x/embed/map/');
});
