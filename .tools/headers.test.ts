import { expect, test } from 'vitest';
import { headersFor, parseHeaders } from './headers.ts';

const rules = parseHeaders(
	'# all pages\n/*\n  X-Frame-Options: DENY\n  A: 1\n\n/embed/*\n  A: 2\n/_astro/x.js\n  B: c: d\n',
);

test('a splat reaches every path below it and values from several rules are joined', () => {
	expect(headersFor(rules, '/').get('a')).toBe('1');
	expect(headersFor(rules, '/embed/map/').get('a')).toBe('1, 2');
	expect(headersFor(rules, '/embed/map/').get('x-frame-options')).toBe('DENY');
});

test('a path without a splat matches only itself, and a value may hold a colon', () => {
	expect(headersFor(rules, '/_astro/x.js').get('b')).toBe('c: d');
	expect(headersFor(rules, '/_astro/xyjs').has('b')).toBe(false);
});

test('a header before any path is an error', () => {
	expect(() => parseHeaders('  A: 1')).toThrow('neither a path nor a header');
});
