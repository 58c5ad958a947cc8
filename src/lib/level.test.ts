import { expect, test } from 'vitest';
import { askedLevel, levelOf, withLevel, withoutLevel } from './level.ts';

test('an address asks for another level than its page has, or for none', () => {
	expect(askedLevel('?level=plain', 'full')).toBe('plain');
	expect(askedLevel('?t=45&level=key', 'plain')).toBe('key');
	expect(askedLevel('?level=full', 'key')).toBe('full');
	expect(askedLevel('?level=plain', 'plain')).toBeUndefined();
	expect(askedLevel('?level=toString', 'full')).toBeUndefined();
	expect(askedLevel('', 'full')).toBeUndefined();
});

test('the path says the level, so the query loses it and nothing else', () => {
	expect(withoutLevel('?level=plain&t=45')).toBe('?t=45');
	expect(withoutLevel('?level=plain')).toBe('');
});

test('a page whose path says no level is told it, and nothing else of the query is lost', () => {
	expect(withLevel('?t=25', levelOf('plain'))).toBe('?t=25&level=plain');
	expect(withLevel('?level=key&t=25', levelOf('full'))).toBe('?t=25');
	expect(withLevel('', levelOf(undefined))).toBe('');
});
