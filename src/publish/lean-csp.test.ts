import { expect, test } from 'vitest';
import { leanPolicy } from './lean-csp.ts';

// The sum of "a{}" and of nothing else.
const own = "'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='";
const page = (hashes: string, style: string) =>
	`<head><meta http-equiv="content-security-policy" content="style-src 'self' ${hashes};"><style>${style}</style></head>`;

test('a policy keeps the sums of what stands in its page and loses those of other pages', () => {
	const lean = leanPolicy(page(`'sha256-other=' ${own} 'sha256-third='`, 'a{}'));
	expect(lean).toBe(page(own, 'a{}'));
});

test('a page without a policy, and words about one, stay as they are', () => {
	expect(leanPolicy("<p>'sha256-other='</p>")).toBe("<p>'sha256-other='</p>");
});
