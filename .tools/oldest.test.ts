import { expect, test } from 'vitest';
import { ariaProperties, looksBehind, unknownTo } from './oldest.ts';
import { forOldest } from '../src/site/build/oldest.ts';

const sheet = `@media (width < 700px) and (height >= 20rem) { a { block-size: calc(50svh - 1px); --stage: 53svh } }`;

test('a style sheet as we write it is one that the oldest browsers do not read', () => {
	expect(unknownTo(sheet).join()).toContain('css-media-range-syntax');
	expect(unknownTo('a { & b { color: red } }').join()).toContain('css-nesting');
	expect(unknownTo(`a::after { content: attr(data-said) / '' }`)).toHaveLength(1);
	expect(unknownTo(`a::after { content: attr(data-said); content: attr(data-said) / '' }`)).toEqual([]);
});

test('a style sheet as it is shipped is one that they read', () => {
	const css = forOldest(sheet);
	expect(css).toContain('(max-width: 699.98px) and (min-height: 20rem)');
	expect(css).toContain('calc(calc(50 * var(--svh)) - 1px)');
	expect(css).toContain('--stage: calc(53 * var(--svh))');
	expect(unknownTo(css)).toEqual([]);
});

test('a pattern that looks behind is found in a script, as itself and as the text that a bundler makes of it', () => {
	expect(looksBehind('a.split(/(?<=\\s)x/)')).toHaveLength(1);
	expect(looksBehind('a.split(RegExp(`(?<!\\\\s)`,``))')).toHaveLength(1);
	expect(looksBehind('/(?<name>a)(?=b)(?!c)/')).toEqual([]);
});

test('a property for ARIA is found in a script, and its attribute is none', () => {
	expect(ariaProperties('a.ariaCurrent===`page`&&a.getAttribute(`aria-current`)')).toEqual(['.ariaCurrent']);
});
