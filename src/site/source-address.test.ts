import { expect, test } from 'vitest';
import type { Facts } from '../content/facts.ts';
import { readSmall, smallStory } from '../content/small-story.ts';
import { archiveAddress, sourceAddress } from './source-address.ts';

const address = 'https://a.example/report';
const sources = `AFP-JT:
  title: A report
  url: ${address}
AFP-PDF:
  title: A paper
  url: https://a.example/paper.pdf
KEPT:
  title: A page in an archive
  url: https://megalodon.jp/ref/a
BARE:
  title: A copy
`;
const passages = `AFP-JT:
  - { lang: en, start: a wide sea, claims: [C8] }
  - { lang: en, quoted: claims.C7.quote, claims: [C7] }
`;
const { facts: found, problems } = readSmall({
	...smallStory,
	'content/facts/sources.yaml': sources,
	'content/facts/passages.yaml': passages,
});
const facts = found as Facts;

test('a link of a claim opens its source at the words on record, and one that means none at the first quotation', () => {
	expect(problems).toEqual([]);
	const at = (...claims: string[]): string | undefined => sourceAddress(facts, 'AFP-JT', ...claims);
	expect(at('C7')).toBe(`${address}#:~:text=the%20alliance%20will%20collapse`);
	expect(at('C8')).toBe(`${address}#:~:text=a%20wide%20sea`);
	expect(at()).toBe(at('C7'));
	expect(at('C9')).toBe(address);
	expect(at('C9', 'C8')).toBe(at('C8'));
});

test('a source without passages opens at its top, and one without an address has none', () => {
	expect(sourceAddress(facts, 'AFP-PDF', 'C7')).toBe('https://a.example/paper.pdf');
	expect(sourceAddress(facts, 'BARE', 'C7')).toBeUndefined();
});

test('an archived copy is that of the day of the check, and a page in an archive has none of its own', () => {
	expect(archiveAddress(facts, 'AFP-JT')).toBe(`https://web.archive.org/web/20261124/${address}`);
	expect(archiveAddress(facts, 'KEPT')).toBeUndefined();
	expect(archiveAddress(facts, 'BARE')).toBeUndefined();
});
