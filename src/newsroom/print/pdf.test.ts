import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import type { AboutPicture } from '../../site/picture-file/about-picture.ts';
import { printPdf } from './pdf.ts';
import { svgTree } from './svg-tree.ts';

const about: AboutPicture = {
	title: 'Gap & <sea>',
	alt: 'Two coasts, “and” 海',
	caption: 'From here to there.',
	credit: 'The project, CC BY 4.0',
	authors: ['The project', 'Another'],
	terms: 'CC BY 4.0',
	source: 'https://a.example/#gap?a=1&b=2',
	version: '1.2.3',
	day: '2026-11-28',
	language: 'en',
};
const svg = (inner: string): string =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50" viewBox="0 0 100 50">${inner}</svg>`;
const words = '<text x="50" y="20" font-size="12" font-weight="600" text-anchor="middle" class="f-ink">Naha</text>';
const shapes =
	'<g fill="none"><path class="s-accent" stroke-width="3" stroke-dasharray="2 6" d="M0 0q5 5 10 0t10 0v5h-5a2 2 0 0 1 -4 0z"/></g><rect class="f-sea" rx="3" width="100%" height="9"/><circle class="f-paper s-ink" cx="5" cy="5" r="3"/>';
const print = (inner: string, kind: 'cmyk' | 'grey' = 'cmyk') => printPdf(svgTree(svg(inner)), about, kind, 54);

test('the same picture gives the same bytes, and its two ways of printing differ', async () => {
	const [one, other, grey] = [await print(words + shapes), await print(words + shapes), await print(shapes, 'grey')];
	expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true);
	expect(Buffer.from(one.bytes).equals(Buffer.from(grey.bytes))).toBe(false);
	expect(one.height).toBe(27);
});

test('its sheet is as large as the picture, and its words and what it says of itself can be read', async () => {
	const { bytes } = await print(words + shapes);
	// The reader takes the bytes away.
	const raw = Buffer.from(bytes).toString('latin1');
	const pdf = await getDocument({ data: bytes, verbosity: 0 }).promise;
	const page = await pdf.getPage(1);
	expect(page.view.map((side) => Math.round((side * 254) / 72) / 10)).toEqual([0, 0, 54, 27]);
	const { items } = await page.getTextContent();
	expect(items.map((item) => ('str' in item ? item.str : '')).join('')).toBe('Naha');
	const { info, metadata } = (await pdf.getMetadata()) as unknown as {
		info: Record<string, unknown>;
		metadata: { get(name: string): unknown };
	};
	expect(info).toMatchObject({ Title: about.title, Author: 'The project, Another', Language: 'en' });
	expect(metadata.get('dc:title')).toContain(about.title);
	expect(raw).toContain('<xmpRights:UsageTerms><rdf:Alt><rdf:li xml:lang="x-default">CC BY 4.0<');
	expect(JSON.stringify(await page.getStructTree())).toContain('Two coasts');
	const boxes = ['MediaBox', 'TrimBox', 'BleedBox', 'CropBox'].map((box) => raw.split(`/${box} `)[1]?.split(']')[0]);
	expect(new Set(boxes).size).toBe(1);
	// Transparency would be flattened by a press, each in its way.
	expect(raw).not.toMatch(/\/(?:ca|CA|SMask) /);
});

test('a letter that no font has, and an element that is not known, stop the build with their names', async () => {
	await expect(print(words.replace('Naha', 'Naha 那覇'))).rejects.toThrow('“那”');
	await expect(print('<ellipse rx="3" ry="4"/>')).rejects.toThrow('<ellipse>');
	await expect(print('<use href="#nowhere"/>')).rejects.toThrow('“nowhere”');
	expect(() => svgTree('<p>no picture</p>')).toThrow('no SVG');
});
