import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { leanSheets, leanStyles } from './lean-styles.ts';

const known = {
	word: (name: string): boolean => ['law', 'basis', 'actor', '--given'].includes(name),
	element: (name: string): boolean => ['a', 'td', 'p'].includes(name),
};
const leanSheet = (css: string): string => leanSheets([css], known).join('');

test('rules of classes that a page has not are taken out, and nothing else', () => {
	expect(leanSheet('.map td,.law td{top:0}.map{left:0}a,.law .basis:hover{right:0}')).toBe(
		'.law td{top:0}a,.law .basis:hover{right:0}',
	);
	expect(leanSheet('@media print{.map{top:0}}@media print{.law{top:0}}')).toBe('@media print{.law{top:0}}');
	expect(leanSheet(':is(.map,.law) a{top:0}:not(.map){left:0}')).toBe(':is(.map,.law) a{top:0}:not(.map){left:0}');
	expect(leanSheet(':is(.map:not(.left,:has(.top)),.law) a{top:0}:not(:is(.map,.left)){left:0}')).toBe(
		':is(.map:not(.left,:has(.top)),.law) a{top:0}:not(:is(.map,.left)){left:0}',
	);
	expect(leanSheet(`a[href$='.pdf']{top:0}.law a[href*=".map)"]{left:0}`)).toBe(
		`a[href$='.pdf']{top:0}.law a[href*=".map)"]{left:0}`,
	);
	const plain = '[data-live] a{width:.5rem}@keyframes turn{from{top:0}}@page{margin:0}';
	expect(leanSheet(plain)).toBe(plain);
});

test('rules of elements that a page has not are taken out', () => {
	expect(leanSheet('a,table td,th{top:0}table{left:0}p>td::before,* a:hover{right:0}')).toBe(
		'a{top:0}p>td::before,* a:hover{right:0}',
	);
	expect(leanSheet('[data-kind=table] a{top:0}:is(table,a){left:0}')).toBe(
		'[data-kind=table] a{top:0}:is(table,a){left:0}',
	);
});

test('a colour that has a name, and a font, stay where a sheet of the page or a script asks for them', () => {
	expect(
		leanSheets(
			[
				':root{--ink:#000;--sea:#00f;--sea-far:#009;--actor-1:#f00;--given:#0f0}',
				'a{color:var(--ink);outline-color:var(--sea-far)}@media print{:root{--sea:#00a}}',
			],
			known,
		),
	).toEqual([
		':root{--ink:#000;--sea-far:#009;--actor-1:#f00;--given:#0f0}',
		'a{color:var(--ink);outline-color:var(--sea-far)}',
	]);
	expect(
		leanSheet(
			'@font-face{font-family:"One Sans";src:url(a)}@font-face{font-family:Two;src:url(b)}@font-face{font-family:law;src:url(c)}a{font:1rem "One Sans",serif}',
		),
	).toBe(
		'@font-face{font-family:"One Sans";src:url(a)}@font-face{font-family:law;src:url(c)}a{font:1rem "One Sans",serif}',
	);
});

test('a class that a script names stays, and the policy allows what is left', () => {
	const sum = (css: string): string => `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
	const page = (css: string): string =>
		`<meta http-equiv="content-security-policy" content="style-src ${sum(css)}"><style>${css}</style><p class="law">`;
	const lean = leanStyles(page('.law{top:0}.map{top:0}.later{top:0}'), 'element({ class: "later" })');
	expect(lean).toBe(page('.law{top:0}.later{top:0}'));
	const [first, second] = ['.law{top:0}', 'p{left:0}'];
	const both = `<meta http-equiv="content-security-policy" content="style-src ${sum(first)} ${sum(second)}">`;
	expect(
		leanStyles(
			`<style>${first}</style>${both}<noscript><style>b{top:0}</style></noscript><style>${second}</style><p class="law">`,
			'',
		),
	).toBe(
		`${both.replace(sum(second), sum(first + second))}<noscript><style>b{top:0}</style></noscript><style>${first}${second}</style><p class="law">`,
	);
});
