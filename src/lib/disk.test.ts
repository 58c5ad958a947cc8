import { expect, test } from 'vitest';
import { bareFile, fileOf, wayTo } from './disk.ts';

test('a path names a file, whatever stands behind it', () => {
	expect(fileOf('/')).toBe('index.html');
	expect(fileOf('/#gap')).toBe('index.html#gap');
	expect(fileOf('/present/?t=25#the-gap')).toBe('present/index.html?t=25#the-gap');
	expect(fileOf('/?from=/evidence/')).toBe('index.html?from=/evidence/');
	expect(fileOf('data/claims.csv')).toBe('data/claims.csv');
	expect(bareFile('present/index.html?t=25#the-gap')).toBe('present/index.html');
});

test('a way leads up only as far as the two files have no folder in common', () => {
	expect(wayTo('files/index.html', 'START-HERE.html')).toBe('files/index.html');
	expect(wayTo('files/index.html', 'files/present/index.html')).toBe('../index.html');
	expect(wayTo('files/teach/paper/map/index.html', 'files/teach/index.html')).toBe('paper/map/index.html');
	expect(wayTo('files/teach/index.html', 'files/teach/paper/map/index.html')).toBe('../../index.html');
	expect(wayTo('files/a.svg', 'files/a.html')).toBe('a.svg');
});

test('a way followed from its file ends where it should, for any two files', () => {
	const all = ['a', 'b/a', 'b/c', 'b/d/a', 'b/d/e/f', 'c/d/a'];
	for (const from of all)
		for (const to of all) expect(new URL(wayTo(to, from), `file:///x/y/${from}`).pathname).toBe(`/x/y/${to}`);
});
