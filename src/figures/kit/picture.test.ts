import { expect, test } from 'vitest';
import { inTheme, dark, light, svgStyles } from '../../site/palette.ts';
import { pictureSvg, type PictureParts } from './picture.ts';

const parts: PictureParts = {
	title: 'The gap',
	finding: 'It is about 108 km.',
	alt: 'A map.',
	credit: 'A credit.',
	source: 'A source.',
	still: ({ width, height }) => `<svg width="${width}" height="${height}">${svgStyles()}</svg>`,
};
/** The still's place in the picture, units: top, width, height. */
const placed = (svg: string): number[] =>
	(/<svg y="(\d+)" width="(\d+)" height="(\d+)"/.exec(svg) ?? []).slice(1).map(Number);

test('the figure has the full width, and what the words above and below it leave of the height', () => {
	for (const [shape, tall] of [
		['wide', 540],
		['phone', 540],
	] as const) {
		const [top = 0, width, height = 0] = placed(pictureSvg(parts, shape));
		expect(width).toBe(shape === 'wide' ? 960 : 432);
		expect(top).toBeGreaterThan(40);
		expect(tall - top - height).toBeGreaterThan(30);
		const [lower = 0, , less = 0] = placed(pictureSvg({ ...parts, finding: 'It is '.repeat(30) }, shape));
		expect(lower).toBeGreaterThan(top);
		expect(top + height).toBe(lower + less);
	}
});

test('its words are outlines, and read aloud it has a title and a description', () => {
	const svg = pictureSvg({ ...parts, alt: 'A <map> & more.' }, 'wide');
	expect(svg).not.toContain('<text');
	expect(svg).toContain('<title>It is about 108 km.</title><desc>A &lt;map> &amp; more.</desc>');
});

test('held to a theme it has that theme’s colours and asks for no other', () => {
	const svg = inTheme(pictureSvg(parts, 'wide'), dark);
	expect(svg).toContain(`.f-paper{fill:${dark.paper}}`);
	expect(svg).not.toContain(light.paper);
	expect(svg).not.toContain('@media');
});

test('words that would not fit are an error that names the picture', () => {
	expect(() => pictureSvg({ ...parts, finding: 'word '.repeat(900) }, 'phone')).toThrow('The gap');
});
