import { expect, test } from 'vitest';
import { lowest } from './lowest.ts';
import { svgTree } from './svg-tree.ts';

const ends = (inner: string): number =>
	lowest(svgTree(`<svg width="100" height="200"><rect class="f-paper" width="100" height="200"/>${inner}</svg>`));

test('a drawing ends where its last word, line or surface does, wherever it was moved to', () => {
	expect(ends('')).toBe(0);
	expect(ends('<text x="0" y="40" font-size="12" class="f-ink">a</text>')).toBe(43);
	expect(ends('<path class="s-ink" fill="none" stroke-width="2" d="M0 10v30h5"/>')).toBe(41);
	expect(ends('<g transform="translate(0 100)scale(.5)"><rect class="f-sea" width="9" height="20"/></g>')).toBe(110);
	expect(ends('<defs><path id="a" d="M0 0v8"/></defs><use href="#a" y="50" class="s-ink" stroke-width="2"/>')).toBe(59);
	expect(ends('<circle class="f-ink" cx="5" cy="190" r="50"/>')).toBe(200);
});
