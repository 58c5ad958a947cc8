import { expect, test } from 'vitest';
import { actionOf, type Held } from './slide-keys.ts';

const does = (key: string, held: Held = 'nothing', more = {}) => actionOf({ key, ...more }, held);

// That every other key does what the help says of it: help-keys.test.ts.
test('the keys of presentation programs lead where they lead there', () => {
	for (const key of ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'n', 'N']) expect(does(key), key).toBe('next');
	for (const key of ['ArrowLeft', 'ArrowUp', 'PageUp', 'p', 'Backspace']) expect(does(key), key).toBe('back');
	expect(does(' ', 'nothing', { shiftKey: true })).toBe('back');
	expect([does('Home'), does('End')]).toEqual(['first', 'last']);
	for (const key of ['f', 'F', 'F5']) expect(does(key), key).toBe('full');
	expect(does('7')).toBe('digit');
});

test('a widget keeps the keys that work it, and a clicker’s keys work over every widget, field and dialog', () => {
	for (const key of [' ', 'Enter', 'ArrowRight', 'ArrowUp', 'Home', 'End'])
		expect(does(key, 'widget'), key).toBeUndefined();
	for (const held of ['widget', 'typing', 'dialog'] as const)
		for (const [key, action] of [
			['PageDown', 'next'],
			['PageUp', 'back'],
			['F5', 'full'],
		] as const)
			expect(does(key, held), `${key} in ${held}`).toBe(action);
	expect(does('.', 'widget')).toBe('black');
	expect(does('.', 'dialog')).toBe('black');
	expect(does('.', 'typing')).toBeUndefined();
});

test('typing, an open dialog, a composed character and the browser’s own shortcuts are left alone', () => {
	expect(does('n', 'typing')).toBeUndefined();
	expect(does('n', 'dialog')).toBeUndefined();
	expect(does('n', 'nothing', { isComposing: true })).toBeUndefined();
	for (const modifier of ['ctrlKey', 'metaKey', 'altKey'])
		expect(does('PageDown', 'nothing', { [modifier]: true }), modifier).toBeUndefined();
	expect(does('x')).toBeUndefined();
});
