import { expect, test } from 'vitest';
import { forOldest } from './build/oldest.ts';
import { dark, light, svgStyles, withUsedStyles, type Theme } from './palette.ts';

/** Relative luminance of a hex colour (WCAG 2.2). */
function luminance(hex: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
		const c = parseInt(hex.slice(at, at + 2), 16) / 255;
		return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const contrast = (a: string, b: string): number => {
	const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (high + 0.05) / (low + 0.05);
};
const themes: [string, Theme][] = [
	['light', light],
	['dark', dark],
];

const marks = ['accent', 'differs', 'promise', 'actor-1', 'actor-2', 'actor-3', 'actor-4', 'none'] as const;

test.each(themes)('text in the %s theme reaches 7:1 on paper', (_, theme) => {
	for (const role of ['ink', 'soft', ...marks] as const) {
		expect(contrast(theme[role], theme.paper), role).toBeGreaterThanOrEqual(7);
	}
});

test.each(themes)('marks in the %s theme reach 3:1 on sea and land', (_, theme) => {
	for (const role of ['ink', ...marks] as const) {
		expect(Math.min(contrast(theme[role], theme.sea), contrast(theme[role], theme.land)), role).toBeGreaterThanOrEqual(
			3,
		);
	}
});

const tones = ({ sea, deep1, deep2, deep3, deep4, deep5, deep6, deep7 }: Theme): string[] => {
	return [sea, deep1, deep2, deep3, deep4, deep5, deep6, deep7];
};
test.for(themes)('labels in the %s theme reach 7:1 on every depth and on land', ([, theme]) => {
	for (const tone of [...tones(theme), theme.land]) expect(contrast(theme.ink, tone), tone).toBeGreaterThanOrEqual(7);
});

test.for(themes)('lines and marks in the %s theme reach 3:1 on every depth', ([, theme]) => {
	for (const tone of tones(theme))
		for (const role of ['ink', 'accent', 'promise'] as const)
			expect(contrast(theme[role], tone), `${role} on ${tone}`).toBeGreaterThanOrEqual(3);
});

test.for(themes)('in the %s theme each depth is darker than the one above it', ([, theme]) => {
	const steps = tones(theme).map(luminance);
	expect(steps).toEqual([...steps].sort((a, b) => b - a));
});

test('a style sheet has the colours of a theme, and the classes that fill and stroke with them, from the palette', () => {
	const css = forOldest('a { @palette dark; } @marks paper deep1;');
	for (const [role, colour] of Object.entries(dark)) expect(css).toContain(`--${role}: ${colour}`);
	expect(css).toMatch(/\.s-paper\s*\{\s*stroke: var\(--paper\)/);
	expect(css).toMatch(/\.f-deep1\s*\{\s*fill: var\(--deep1\)/);
	expect(() => forOldest('a { @palette dusk; }')).toThrow('no theme “dusk”');
	expect(() => forOldest('@marks sand;')).toThrow('no “sand”');
});

test('a file keeps the colours that it uses in both themes, and no others', () => {
	const svg = withUsedStyles(`<svg>${svgStyles()}<path class="f-sea s-shore"/></svg>`);
	expect(svg).toBe(
		`<svg><style>.f-sea{fill:${light.sea}}.s-shore{stroke:${light.shore}}@media(prefers-color-scheme:dark){.f-sea{fill:${dark.sea}}.s-shore{stroke:${dark.shore}}}</style><path class="f-sea s-shore"/></svg>`,
	);
});
