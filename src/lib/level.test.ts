import { expect, test } from 'vitest';
import { askedPath, withoutLevel } from './level.ts';

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
