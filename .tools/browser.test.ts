import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { browserFlags } from './browser.ts';

test('our list of features that are off takes the place of Playwright’s and has all of it', () => {
	const core = readFileSync(new URL('../node_modules/playwright-core/lib/coreBundle.js', import.meta.url), 'utf8');
	const [, list = ''] = /disabledFeatures = \[([^\]]+)\]/.exec(core) ?? [];
	const theirs = [...list.matchAll(/^\s*"(\w+)"/gm)].map(([, name]) => name);
	expect(theirs.length).toBeGreaterThan(5);
	const ours = browserFlags.find((flag) => flag.startsWith('--disable-features='))?.split(/[=,]/) ?? [];
	expect(theirs.filter((name) => !ours.includes(name ?? ''))).toEqual([]);
});
