import { expect, test } from 'vitest';
import { textWidth } from '../text-width.ts';
import { svgText } from './svg-text.ts';

test('each glyph is defined once, however often it is used', () => {
	const ink = svgText();
	const markup = ink.text(0, 0, 'noon', { size: 10, className: 'f-ink' });
	expect(markup.match(/<use /g)).toHaveLength(4);
	expect(ink.defs().match(/<path /g)).toHaveLength(2);
});

test('every glyph that is used is defined', () => {
	const ink = svgText();
	const markup = ink.text(0, 0, 'Amami Ōshima, Rén’ài, Huángyán Dǎo, Bãi Cỏ Mây, Hoàng Sa', {
		size: 10,
		weight: 600,
		className: 'f-ink',
		halo: 's-sea',
	});
	const used = [...markup.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
	const defined = [...(ink.defs() + markup).matchAll(/id="([^"]+)"/g)].map((match) => match[1]);
	expect(new Set(used)).toEqual(new Set(defined));
});

test('text ends at x when its anchor is the end', () => {
	const left = Number(
		/translate\(([\d.-]+)/.exec(svgText().text(100, 0, 'Naha', { size: 20, anchor: 'end', className: 'f-ink' }))?.[1],
	);
	expect(100 - left).toBeCloseTo(textWidth('Naha', 20), 0);
});

test('a character without a glyph stops the build with its name', () => {
	expect(() => svgText().text(0, 0, 'Naha 那覇', { size: 10, className: 'f-ink' })).toThrow('“那” in “Naha 那覇”');
});

test('every contour of a letter starts where the font puts it', () => {
	const ink = svgText();
	ink.text(0, 0, 'D', { size: 10, className: 'f-ink' });
	const contours = / d="([^"]+)"/.exec(ink.defs())?.[1]?.split('z') ?? [];
	// A D begins at the foot of its stem, 90 of 1000 units to the right; its counter, 83 further right and 68 up; a quarter of that here.
	expect(contours[0]).toMatch(/^m2[23] 0[hv]/);
	expect(contours[1]).toMatch(/^m2[01]-17[hv]/);
});
