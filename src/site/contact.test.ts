import { expect, test } from 'vitest';
import { contactOf } from './contact.ts';

test('without a setting there is no address to write to', () => {
	expect(['', '  ', undefined].map((value) => contactOf(value))).toEqual([undefined, undefined, undefined]);
});

test('an e-mail address becomes a link to write, a web page one to open', () => {
	expect(contactOf(' errors@paper.example ')).toEqual({
		href: 'mailto:errors@paper.example',
		text: 'errors@paper.example',
	});
	expect(contactOf('https://paper.example/errors?of=110')).toEqual({
		href: 'https://paper.example/errors?of=110',
		text: 'paper.example/errors?of=110',
	});
});

test('anything else stops the build, and names the setting', () => {
	for (const value of ['errors', 'javascript:alert(1)', 'a@b', 'https://', 'a@b.c?cc=d@e.f', 'me <a@b.example>'])
		expect(() => contactOf(value), value).toThrow('CORRECTIONS_CONTACT');
});
