import { expect, test } from 'vitest';
import { askedPath, levelOf, withLevel, withoutLevel } from './level.ts';

test('an address that asks for another level is led to its path, and no other is', () => {
	expect(askedPath('?level=plain', 'full')).toBe('/plain/');
	expect(askedPath('?t=45&level=key', 'plain')).toBe('/key/');
	expect(askedPath('?level=full', 'key')).toBe('/');
	expect(askedPath('?level=plain', 'plain')).toBeUndefined();
	expect(askedPath('?level=toString', 'full')).toBeUndefined();
	expect(askedPath('', 'full')).toBeUndefined();
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
