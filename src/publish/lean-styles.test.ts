import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { leanSheet, leanStyles } from './lean-styles.ts';

const known = (name: string): boolean => ['law', 'basis'].includes(name);

test('rules of classes that a page has not are taken out, and nothing else', () => {
	expect(leanSheet('.map td,.law td{top:0}.map{left:0}a,.law .basis:hover{right:0}', known)).toBe(
		'.law td{top:0}a,.law .basis:hover{right:0}',
	);
	expect(leanSheet('@media print{.map{top:0}}@media print{.law{top:0}}', known)).toBe('@media print{.law{top:0}}');
	expect(leanSheet(':is(.map,.law) a{top:0}:not(.map){left:0}', known)).toBe(
		':is(.map,.law) a{top:0}:not(.map){left:0}',
	);
	expect(leanSheet(':is(.map:not(.left,:has(.top)),.law) a{top:0}:not(:is(.map,.left)){left:0}', known)).toBe(
		':is(.map:not(.left,:has(.top)),.law) a{top:0}:not(:is(.map,.left)){left:0}',
	);
	expect(leanSheet(`a[href$='.pdf']{top:0}.law a[href*=".map)"]{left:0}`, known)).toBe(
		`a[href$='.pdf']{top:0}.law a[href*=".map)"]{left:0}`,
	);
	const plain = ':root{--a:url(x.y.woff2)}[data-live] a{width:.5rem}@font-face{font-family:a}';
	expect(leanSheet(plain, known)).toBe(plain);
});

test('a class that a script names stays, and the policy allows what is left', () => {
	const sum = (css: string): string => `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
	const page = (css: string): string =>
		`<meta http-equiv="content-security-policy" content="style-src ${sum(css)}"><style>${css}</style><p class="law">`;
	const lean = leanStyles(page('.law{top:0}.map{top:0}.later{top:0}'), 'element({ class: "later" })');
	expect(lean).toBe(page('.law{top:0}.later{top:0}'));
});
