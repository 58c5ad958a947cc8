import { expect, test } from 'vitest';
import type { StoryNumber } from './number-schema.ts';
import type { Printed } from './print.ts';
import { typedInSection, typedInYaml, typedNumbers } from './typed-numbers.ts';
import { parseYaml } from './yaml.ts';

const number = (of: Partial<StoryNumber>): StoryNumber => ({
	...{ where: {}, in: 'days', nouns: [], claims: [], sources: ['A'], what: 'a number' },
	...of,
});
const from: Printed = {
	distances: {
		gap: { from: { name: 'Cape', lat: 24.4494, lon: 122.9336 }, to: { name: 'Coast', lat: 24.5981, lon: 121.881 } },
	},
	claims: {},
	events: {},
	numbers: {
		rail: number({ value: 104.6, unit: 'km' }),
		people: number({ value: 349_714 }),
		seats: number({ value: 316, nouns: ['of the'] }),
		claims: number({ count: 'claims', nouns: ['claims'] }),
		weeks: number({ between: ['2025-11-07', '2026-01-27'], in: 'weeks', nouns: ['weeks'] }),
	},
	counted: { claims: Object.fromEntries(Array.from({ length: 44 }, (_, i) => [`C${String(i + 1)}`, {}])) },
};
const found = (text: string): string[] =>
	typedNumbers(typedInSection('a.mdx', text), from).map(
		({ line, message }) => `${String(line)} ${message.replace(/ is typed by hand; (write )?/, ' ')}`,
	);

test.each([
	['It is about 108 km from here.', '1 “108” <Km of="gap" />'],
	['We measured 107.9 kilometres.', '1 “107.9” <Km of="gap" />'],
	['\n\nIn kilometres: one hundred and eight.', '3 “one hundred and eight” <Km of="gap" />'],
	['It is <Km of="gap" />, or 108 by another count.', '1 “108” <Km of="gap" />'],
	['<Ask level="1" answer="About 108 km.">How far?</Ask>', '1 “108” <Km of="gap" />'],
	['By rail it is 105 km.', '1 “105” <Num of="rail" />'],
	['There were 349,714 of them.', '1 “349,714” <Num of="people" />'],
	['There were 349714 of them.', '1 “349714” <Num of="people" />'],
	['Her party won 316 of the 465 seats.', '1 “316” <Num of="seats" />'],
	['Of forty-four claims some differ.', '1 “forty-four” <Num of="claims" />'],
	['Forty-four of its claims were checked.', '1 “Forty-four” <Num of="claims" />'],
	['It took eleven long weeks.', '1 “eleven” <Num of="weeks" />'],
])('a measured number typed in “%s” is found, with what to write', (text, says) => {
	expect(found(text)).toEqual([says]);
});

test('every number of kilometres needs a home, also one that no fact has', () => {
	expect(found('It is 250 km away, and 1,200 kilometres more.')).toEqual([
		expect.stringContaining('1 “250 km” give its two points in content/facts/distances.yaml and write <Km>'),
		expect.stringContaining('1 “1,200 kilometres” give'),
	]);
});

test('what is printed, quoted, or another number is left alone', () => {
	expect(found('It is <Km of="gap" unit="km" />.')).toEqual([]);
	expect(found('He wrote “108 km” in his paper.')).toEqual([]);
	expect(found('The lesson takes 108 minutes.')).toEqual([]);
	expect(found('In 2026 there were 44 ships.')).toEqual([]);
	expect(found('Clause 349.714 of 1,349,714 is km long.')).toEqual([]);
});

test('the words of records are looked at by field, without exact words and names', () => {
	const at = (file: string, text: string): string[] =>
		typedNumbers(typedInYaml(parseYaml(file, text)), from).map((p) => `${p.file}:${String(p.line)}`);
	expect(at('content/states/map.yaml', 'gap:\n  title: A\n  alt: A line of 108 km.\n')).toEqual([
		'content/states/map.yaml:3',
	]);
	expect(
		at('content/facts/claims.yaml', 'C1:\n  says: It is 108 km.\n  quote: 108 km\n  record: It is 108 km.\n'),
	).toEqual(['content/facts/claims.yaml:4']);
	expect(at('content/story.yaml', 'title: 108 kilometres\ndek: A sea 108 kilometres wide.\n')).toEqual([
		'content/story.yaml:2',
	]);
});
