import { expect, test } from 'vitest';
import { changes } from './changes.ts';
import type { Stop } from './types.ts';

const words = {
	since: 'Since then: {changes}.',
	added: 'new {names}',
	gone: 'gone {names}',
	other: 'otherwise {names}',
	more: '{names} and {count} more',
};
const stop = (id: string, says = id): Stop => ({ id, name: id.toUpperCase(), says });

test('what came, what went and what changed is one sentence', () => {
	expect(changes([stop('a'), stop('b'), stop('c')], [stop('b'), stop('c', 'else'), stop('d')], words)).toBe(
		'Since then: new D; gone A; otherwise C.',
	);
});

test('nothing is said where the stops say the same, in whatever order', () => {
	expect(changes([stop('a'), stop('b')], [stop('b'), stop('a')], words)).toBeUndefined();
});

test('of many things some are named and the others counted, and one name is said once', () => {
	const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => stop(id));
	expect(changes([], [...many, { ...stop('g'), name: 'A' }], words)).toBe('Since then: new A, B, C, D and 2 more.');
});
