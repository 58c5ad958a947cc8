import { expect, test } from 'vitest';
import { loadFacts } from '../content/facts.ts';

const { claims, sources } = loadFacts();

test('every quotation of the article is Takaichi’s, as the page says of the article', () => {
	const speakers = Object.values(claims).flatMap(({ quote, speaker }) => (quote ? [speaker] : []));
	expect(speakers.length).toBeGreaterThan(0);
	expect(new Set(speakers)).toEqual(new Set(['takaichi']));
});

test('the sources that the page calls partial are among the sources', () => {
	const publishers = Object.values(sources).map(({ publisher }) => publisher ?? '');
	for (const name of [
		'Xinhua',
		'People’s Daily',
		'China Daily',
		'Global Times',
		'CGTN',
		'China News Service',
		'Akahata',
		'East Asian Community Institute',
		'Sekai Nippo',
		'Hanada Plus',
	]) {
		expect(
			publishers.some((publisher) => publisher.includes(name)),
			name,
		).toBe(true);
	}
});
