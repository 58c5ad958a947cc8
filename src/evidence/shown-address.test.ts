import { expect, test } from 'vitest';
import { shownAddress } from './shown-address.ts';

test('an address is printed with its letters, and one in an older code of Japanese as it is', () => {
	expect(shownAddress('https://a.example/%E6%B5%B7?q=1%262')).toBe('https://a.example/海?q=1%262');
	expect(shownAddress('https://a.example/%8A%43')).toBe('https://a.example/%8A%43');
});
