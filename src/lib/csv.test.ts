import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { toCsv } from './csv.ts';

const hard = 'She said “if”, then: "would"\nand 潰れます';

test('what is written can be read back: commas, quotation marks, line breaks and other scripts', () => {
	const csv = toCsv([
		{ id: 'C1', says: hard },
		{ id: 'C2', says: 'plain' },
	]);
	expect(parse(csv, { bom: true, columns: true })).toEqual([
		{ id: 'C1', says: hard },
		{ id: 'C2', says: 'plain' },
	]);
});

test('records end in CRLF, as RFC 4180 asks', () => {
	expect(toCsv([{ id: 'C1' }])).toBe('\ufeffid\r\nC1\r\n');
});

test('a byte-order mark says that the letters are UTF-8, which spreadsheets guess otherwise', () => {
	const bytes = new TextEncoder().encode(toCsv([{ name: '尖閣' }]));
	expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

test('a list shares one cell, a boolean is a word, and nothing is an empty cell', () => {
	expect(toCsv([{ kinds: ['date', 'number'], after: false, quote: undefined, rung: null, order: 0 }])).toBe(
		'\ufeffkinds,after,quote,rung,order\r\ndate; number,false,,,0\r\n',
	);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('the text %j does not run as a formula', (text) => {
	expect(parse(toCsv([{ text }]), { bom: true, columns: true, record_delimiter: '\r\n' })).toEqual([
		{ text: `'${text}` },
	]);
});

test('a negative number stays a number', () => {
	expect(toCsv([{ lon: -122.5 }])).toBe('\ufefflon\r\n-122.5\r\n');
});

test('a table without rows is refused, for it would have no header', () => {
	expect(() => toCsv([])).toThrow('at least one row');
});
