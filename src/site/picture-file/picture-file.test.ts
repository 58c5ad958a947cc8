import { SyntaxValidator } from 'fast-xml-validator';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { AboutPicture } from './about-picture.ts';
import { describedPng, describedSvg } from './described.ts';

const about: AboutPicture = {
	title: 'Gap & <sea>',
	alt: 'Two coasts, “and” 海',
	caption: 'From here to there.',
	credit: 'The project, CC BY 4.0',
	authors: ['The project'],
	terms: 'CC BY 4.0',
	source: 'https://a.example/#gap?a=1&b=2',
	version: '1.2.3',
	day: '2026-11-28',
	language: 'en',
};
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><title>a</title><desc>b</desc><rect width="9" height="9"/></svg>';

test('a described PNG has the same pixels, and its words in a chunk that is not compressed', async () => {
	const bare = await sharp(Buffer.from(svg)).png({ palette: true }).toBuffer();
	const described = describedPng(bare, about);
	const pixels = (png: Uint8Array): Promise<Buffer> => sharp(png).raw().toBuffer();
	expect(await pixels(described)).toEqual(await pixels(bare));
	const text = Buffer.from(described).toString();
	expect(text).toContain('iTXtXML:com.adobe.xmp\0\0\0\0\0<?xpacket');
	expect(text).toContain('Two coasts, “and” 海');
	expect(text).not.toContain('WebStatement');
});

test('a described SVG is sound XML, whatever the words hold', () => {
	const described = describedSvg(svg, about);
	expect(SyntaxValidator.validate(described)).toBe(true);
	expect(described).toContain('</desc><metadata>');
	expect(described).toContain('Gap &amp; &lt;sea>');
});

test('what can’t be described stops the build', () => {
	expect(() => describedPng(Buffer.from('GIF89a, which is no PNG'), about)).toThrow('no PNG');
	expect(() => describedSvg('<svg/>', about)).toThrow(about.title);
});
