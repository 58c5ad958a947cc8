import { expect, test } from 'vitest';
import { byVersion, pinOf } from './embed-pin.ts';

const fixes = [
	{ version: '1.0.1', date: '3 December 2026' },
	{ version: '1.10.0', date: '9 January 2027' },
];

const words = {
	now: 'Version {asked}, pinned.',
	older: 'Pinned at version {asked}, shown as it is now in version {version}.',
	corrected: 'Corrected since, last on {last}.',
	same: 'No correction since.',
};

test('versions are compared as numbers, the first one first', () => {
	const order = ['1.10.0', '1.9.1', '2.0.0', '1.9.0', '0.12.7'].sort(byVersion);
	expect(order).toEqual(['0.12.7', '1.9.0', '1.9.1', '1.10.0', '2.0.0']);
	expect(byVersion('1.2.3', '1.02.3')).toBe(0);
});

test('a frame pinned to what is published now says so and no more', () => {
	expect(pinOf('1.10.0', '1.10.0', fixes, words)).toEqual({ words: 'Version 1.10.0, pinned.', corrected: false });
});

test('an older pin tells what is shown, and the last correction since', () => {
	expect(pinOf('1.0.0', '1.10.2', fixes, words)).toEqual({
		words: 'Pinned at version 1.0.0, shown as it is now in version 1.10.2. Corrected since, last on 9 January 2027.',
		corrected: true,
	});
	expect(pinOf('1.0.1', '1.10.2', fixes.slice(0, 1), words)).toEqual({
		words: 'Pinned at version 1.0.1, shown as it is now in version 1.10.2. No correction since.',
		corrected: false,
	});
});

test.each([
	undefined,
	'',
	'latest',
	'1',
	'1.0',
	'v1.0.0',
	'1.0.0-beta',
	'1.0.0.0',
	'-1.0.0',
	'1e9.0.0',
	'1.11.0',
	'2.0.0',
	`1.0.${'9'.repeat(400)}`,
])('%s is no version that was ever published, so the frame is the latest', (asked) => {
	expect(pinOf(asked, '1.10.0', fixes, words)).toBeUndefined();
});
