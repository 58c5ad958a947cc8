import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { bareScript } from './bare-script.ts';

test('comments and indents go, and what stands beside a comment still runs, addresses and all', () => {
	const bare = bareScript(`/** Why. */ const home = 'https://example.org/';
/* Two
   lines. */
	say(home); // And why.
	say('/* no  comment */');
`);
	const said: string[] = [];
	runInNewContext(bare, { say: (words: string) => said.push(words) });
	expect(said).toEqual(['https://example.org/', '/* no  comment */']);
	expect(bare).not.toMatch(/why|lines|\n|\t/i);
});

test('a script that can not be read is an error', () => {
	expect(() => bareScript('say(')).toThrow('can’t be read');
});
