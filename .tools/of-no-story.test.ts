import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { loadFacts } from '../src/content/facts.ts';
import { dateOfYear, longDate } from '../src/words/dates.ts';
import { files } from './site.ts';

const facts = loadFacts();
const texts = new Map(
	files('src')
		.filter((path) => /\.(ts|astro|css)$/.test(path))
		.map((path) => [path, readFileSync(join('src', path), 'utf8')]),
);

/** The files that import each file. */
const importers = new Map<string, string[]>();
for (const [path, text] of texts)
	for (const [, to = ''] of text.matchAll(/from '(\.[^']+)'/g)) {
		const target = join(dirname(path), to);
		importers.set(target, [...(importers.get(target) ?? []), path]);
	}
const isTest = (path: string): boolean => path.endsWith('.test.ts');
/** What only tests import, or what serves them, is part of the test. */
const serves = (path: string): boolean => {
	const by = importers.get(path) ?? [];
	return isTest(path) || (by.length > 0 && by.every(serves));
};
/** The code without its comments, which may give examples. */
const code = new Map(
	[...texts]
		.filter(([path]) => !serves(path))
		.map(([path, text]) => [path, text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<![:'"`])\/\/.*$/gm, '')]),
);
const stringsIn = (value: unknown): string[] =>
	typeof value === 'string'
		? [value]
		: value && typeof value === 'object'
			? Object.values(value).flatMap(stringsIn)
			: [];
/** The texts of the story: what has a space, as an id has none. */
const told = stringsIn(facts)
	.filter((text) => text.includes(' '))
	.join('\n');
const keysOf = (...tables: object[]): string[] => tables.flatMap((table) => Object.keys(table));

/** The names of languages, which any edition needs. */
const languages = ['en', 'ja', 'zh'].map((tag) => new Intl.DisplayNames('en', { type: 'language' }).of(tag));

/**
 * The names of who acts and speaks, of places, parties and terms of this story: words that it never writes without their capital,
 * but for those that name a table of its facts, such as the “States” of a country and of a figure.
 */
const names = [
	...Object.values(facts.actors).map(({ name }) => name),
	...Object.values(facts.speakers).map(({ name }) => name),
	...Object.values(facts.places).map(({ name }) => name),
	...Object.values(facts.distances).flatMap(({ from, to }) => [from.name, to.name]),
	...Object.values(facts.promises).flatMap(({ from, to }) => [...from, ...to]),
	...Object.values(facts.events).map(({ by }) => by),
	...Object.values(facts.voices).map(({ who }) => who),
	...Object.values(facts.terms).map(({ term }) => term),
	facts.story.title,
].flatMap((name) => name.match(/\p{Lu}\p{L}{2,}/gu) ?? []);
const isName = (word: string): boolean =>
	!(word.toLowerCase() in facts) && !new RegExp(`(?<!\\p{L})${word.toLowerCase()}(?!\\p{L})`, 'u').test(told);
const proper = [...new Set(names)].filter((word) => isName(word) && !languages.includes(word));

const sections = facts.sections;
const ids = [
	...keysOf(facts.actors, facts.speakers, facts.claims, facts.sources, facts.places, facts.distances, facts.events),
	...keysOf(facts.terms, facts.promises, facts.gates, facts.voices, facts.numbers),
	...keysOf(...Object.values(facts.states)),
	...sections.flatMap(({ slug, steps }) => [slug, ...steps.map(({ id }) => id)]),
];
/** What the evidence page calls the article that a story retells, whichever it is. */
const anchor = 'the-article';
/** Ids that nothing else can mean: of several words or with a number, or made of a name; an id that is one ordinary word, such as `rescue`, may be a word of the framework too. */
const own = [...new Set(ids)].filter(
	(id) => (id !== anchor && /[-\d]|\p{Lu}/u.test(id)) || proper.some((name) => name.toLowerCase() === id),
);
const days = [...new Set(stringsIn(facts).filter((text) => /^\d{4}-\d{2}-\d{2}$/.test(text)))].flatMap((day) => [
	day,
	longDate(day),
	dateOfYear(day),
]);
const sentences = [...new Set(told.split(/\n|(?<=[.?!]) /))].filter(
	(text) => /[.?!]$/.test(text) && text.split(' ').length >= 5,
);

test('no name, id, day or sentence of the story stands in the code', () => {
	const found = [...code].flatMap(([path, text]) => [
		...proper
			.filter((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(text))
			.map((one) => `${path}: ${one}`),
		...own.filter((id) => new RegExp(`['"\`/#]${id}['"\`/#]`).test(text)).map((id) => `${path}: the id ${id}`),
		...[...days, ...sentences].filter((words) => text.includes(words)).map((words) => `${path}: “${words}”`),
	]);
	for (const list of [proper, own, days, sentences]) expect(list.length).toBeGreaterThan(20);
	expect(found).toEqual([]);
});
