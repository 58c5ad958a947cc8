import { expect, test } from 'vitest';
import { loadFacts } from '../content/facts.ts';
import { cardAddresses } from './source-words.ts';

const facts = loadFacts();
const addresses = cardAddresses(facts);

test('a claim’s card opens its sources at words on record, by their bare addresses', () => {
	for (const [id, { sources }] of Object.entries(facts.claims)) {
		const urls = sources.map((source) => facts.sources[source]?.url);
		for (const [bare, address] of Object.entries(addresses[`claim-${id}`] ?? {})) {
			expect(urls).toContain(bare);
			expect(address.startsWith(bare)).toBe(true);
			expect(address).toContain(':~:text=');
		}
	}
});

test('a card whose sources have no words on record is left out', () => {
	expect(Object.keys(addresses).length).toBeGreaterThan(0);
	expect(Object.values(addresses).every((card) => Object.keys(card).length > 0)).toBe(true);
	expect(cardAddresses({ ...facts, passages: {} })).toEqual({});
});
