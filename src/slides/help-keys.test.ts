import { expect, test } from 'vitest';
import { actionOf, type Action } from '../lib/slide-keys.ts';
import { helpKeys } from './help-keys.ts';

/** What the words of the help mean; Enter goes on where no number was typed before it. */
const meant: Record<string, Action[]> = {
	...{ 'next slide': ['next', 'enter'], 'slide before': ['back'], 'first, last slide': ['first', 'last'] },
	...{
		'that slide': ['digit', 'enter'],
		'black screen': ['black'],
		'white screen': ['white'],
		'full screen': ['full'],
	},
	...{ 'menu and list of slides': ['menu'], 'notes window': ['notes'], 'full text': ['text'], evidence: ['evidence'] },
	...{
		'start or stop the timer': ['timer'],
		pointer: ['laser'],
		'big text': ['big'],
		'closes what is open': ['escape'],
	},
};
const ofName: Record<string, string> = {
	...{ '→': 'ArrowRight', '←': 'ArrowLeft', '↓': 'ArrowDown', '↑': 'ArrowUp', 'Page Down': 'PageDown' },
	...{ 'Page Up': 'PageUp', Space: ' ', Esc: 'Escape', Number: '7' },
};
/** The presses of keys that stand in words such as “← Page Up, P”: what is no comma between two names is a key. */
const pressesIn = (words: string) =>
	(words.match(/Page \w+|Shift\+Space|[A-Z]\w*|[→←↓↑.]|,$/g) ?? []).map((name) => {
		const shiftKey = name.startsWith('Shift+');
		const key = name.replace('Shift+', '');
		return { shiftKey, key: ofName[key] ?? (key.length === 1 ? key.toLowerCase() : key) };
	});

test('every key that the help names does what the help says of it', () => {
	for (const [keys, does] of helpKeys) {
		const done = pressesIn(keys).map((press) => actionOf(press, 'nothing'));
		expect([...new Set(done)], `${keys}: ${does}`).toEqual(meant[does]);
	}
});

test('the help names every key that does something, but for the two that open it', () => {
	const named = new Set(helpKeys.flatMap(([keys]) => pressesIn(keys).map(({ key }) => key)));
	const signs = Array.from({ length: 0x5f }, (_, i) => String.fromCharCode(0x20 + i)).filter(
		(sign) => !/[A-Z]/.test(sign),
	);
	const silent = signs.filter((key) => actionOf({ key }, 'nothing') && !named.has(key));
	expect(silent.filter((key) => !/\d/.test(key))).toEqual(['?', 'h']);
	for (const key of ['?', 'h']) expect(actionOf({ key }, 'nothing')).toBe('help');
});
