import { expect, test, vi } from 'vitest';
import { pickVoice, sentences } from './aloud.ts';

test('a paragraph becomes its sentences, and no number or name ends one', () => {
	expect(sentences('About 108 km.  It is 107.9 km.\nShe said: “It will.” Then what?', 'en')).toEqual([
		'About 108 km.',
		'It is 107.9 km.',
		'She said: “It will.”',
		'Then what?',
	]);
	expect(sentences('  ', 'en')).toEqual([]);
});

test('where a browser can’t tell sentences apart a paragraph is read as one', () => {
	vi.stubGlobal('Intl', {});
	expect(sentences('About 108 km.  It is 107.9 km.', 'en')).toEqual(['About 108 km. It is 107.9 km.']);
	vi.unstubAllGlobals();
});

test('a voice that needs no network comes first, then the system’s own, and never another language', () => {
	const remote = { lang: 'en-US', localService: false, default: true };
	const local = { lang: 'en_GB', localService: true };
	const chosen = { lang: 'en-AU', localService: true, default: true };
	const japanese = { lang: 'ja-JP', localService: true };
	expect(pickVoice([japanese, remote, local], 'en')).toBe(local);
	expect(pickVoice([remote, local, chosen], 'en')).toBe(chosen);
	expect(pickVoice([japanese, remote], 'en')).toBe(remote);
	expect(pickVoice([japanese], 'en')).toBeUndefined();
});
