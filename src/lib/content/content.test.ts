import { expect, test } from 'vitest';
import { claim, event, mapState, place } from '../schema.ts';
import { brokenFacts, brokenSections, brokenStates, unusedRecords, type StateTables, type Tables } from './links.ts';
import { parseSection } from './read-section.ts';
import { parseTable, type Table } from './table.ts';

const none = { records: {}, lines: {}, problems: [] };
const claims = parseTable(
	'content/facts/claims.yaml',
	`C7:
  says: She spoke of the alliance.
  quote: If the U.S. military comes under attack, the alliance will collapse,
  speaker: takaichi
  kinds: [conditional]
  refersTo: 26 January 2026
  paragraph: 2
  verdict: confirmed
  record: Reported.
  sources: [AFP-JT]
`,
	claim,
);
const source = { title: 'A report' };
const tables: Tables = {
	claims,
	sources: { ...none, records: { 'AFP-JT': source } },
	places: none,
	distances: none,
	events: none,
	rungs: none,
	terms: none,
	promises: none,
	gates: none,
};
const states: StateTables = { map: { ...none, records: { region: {}, gap: {} }, lines: { region: 1, gap: 5 } } };

const step = (inner: string, attributes = 'id="one" state="gap" title="One"', core = 'core="one"') => `---
title: A section
summary: What it says.
plain: It says this.
minutes: [1, 1, 1, 2]
---

<Scene id="s" figure="map" ${core}>

<Step ${attributes}>

${inner}

<Key>Short.</Key>

<Say>Longer.</Say>

<Plain>Simple.</Plain>

</Step>

</Scene>
`;
const good = 'She said it.<Claim id="C7" />';
const check = (text: string) => {
	const { section, problems } = parseSection('content/en/01-a.mdx', text);
	return [...problems, ...brokenSections([section], tables, states)].map(
		(p) => `${p.file}:${String(p.line)}: ${p.message}`,
	);
};

test('a sound section has no problems, and its step carries what each cast says', () => {
	expect(check(step(good))).toEqual([]);
	const { section } = parseSection('content/en/01-a.mdx', step(good));
	expect(section).toMatchObject({ slug: 'a', title: 'A section', words: 3 });
	expect(section.steps).toMatchObject([
		{ id: 'one', figure: 'map', state: 'gap', key: 'Short.', plain: 'Simple.', claims: ['C7'] },
	]);
});

test('an unknown claim is named with its file, its line and the nearest one', () => {
	expect(check(step('She said it.<Claim id="C77" />'))).toEqual([
		'content/en/01-a.mdx:12: no claim has the id “C77”; did you mean “C7”?',
	]);
});

test('a misspelt state is named with the nearest state of that figure', () => {
	expect(check(step(good, 'id="one" state="gpa" title="One"'))[0]).toContain(
		'no state has the id “gpa”; did you mean “gap”?',
	);
});

test('a step without a state is refused', () => {
	expect(check(step(good, 'id="one" title="One"')).join()).toContain('step one: state is missing');
});

test('a core step that its scene does not have is named with the nearest one, and a kept section needs one', () => {
	const cut = (core: string) => check(step(good, undefined, core));
	expect(cut('core="ome"')).toEqual([
		'content/en/01-a.mdx:8: scene s: core: no step of this scene has the id “ome”; did you mean “one”?',
		'content/en/01-a.mdx:1: it is told in a short lesson, so one of its scenes needs core="…"',
	]);
});

test('a section whose minutes are not four whole numbers is refused', () => {
	const text = step(good).replace('[1, 1, 1, 2]', '[1, 1, 1]');
	expect(check(text)[0]).toContain('content/en/01-a.mdx:5: minutes: four whole numbers');
});

test('two steps with one id are refused, naming the first', () => {
	const twice = step(
		`${good}\n\n<Key>Short.</Key>\n\n<Say>Longer.</Say>\n\n<Plain>Simple.</Plain>\n\n</Step>\n\n<Step id="one" state="gap" title="Two">\n\n${good}`,
	);
	expect(check(twice)).toEqual(['content/en/01-a.mdx:22: the step id “one” is used before, at content/en/01-a.mdx:10']);
});

test('a changed quotation is refused, an exact part of it is not', () => {
	expect(check(step('She said “the alliance will collapse”.<Claim id="C7" />'))).toEqual([]);
	expect(check(step('She said “the alliance would collapse”.<Claim id="C7" />'))[0]).toContain(
		'“the alliance would collapse” is in no recorded quotation',
	);
});

test('a sentence without a mark is refused wherever it stands in its paragraph', () => {
	expect(check(step('First one. She said it.<Claim id="C7" />'))[0]).toContain(
		'this sentence has no mark: “First one.”',
	);
	expect(check(step('She said it.<Claim id="C7" /> And last.'))[0]).toContain('this sentence has no mark: “And last.”');
	expect(check(step('<Own>Look at the map.</Own> She spoke of the U.S. Navy.<Claim id="C7" />'))).toEqual([]);
});

test('a key of more than forty words is refused', () => {
	expect(check(step(good).replace('Short.', 'word '.repeat(41).trim())).join()).toContain(
		'<Key> has 41 words, at most 40',
	);
});

test('MDX that does not parse is named by line', () => {
	expect(check(step('<Claim id="C7"'))[0]).toMatch(/^content\/en\/01-a\.mdx:\d+: /);
});

test('a bad date, a bad coordinate and a misspelt choice are named by line, with the value', () => {
	const messages = (table: Table<unknown>) => table.problems.map((p) => `${String(p.line)} ${p.message}`);
	const anEvent = (extra: string) =>
		parseTable(
			'e.yaml',
			`E1:\n  title: A\n  label: A\n  actor: tokyo\n  by: Tokyo\n  status: happened\n  rung: 1\n  articleDateText: undated\n${extra}`,
			event,
		);
	expect(messages(anEvent('  recordDates: [2026-13-01]'))[0]).toMatch(/^9 .*YYYY-MM-DD, found "2026-13-01"/);
	expect(messages(anEvent('  recordDates: []\n  actor2: x'))[0]).toContain('unknown field actor2');
	const aPlace = parseTable(
		'p.yaml',
		'naha:\n  name: Naha\n  names: []\n  lat: 126\n  lon: 127.7\n  kind: citty\n  coordinates: geonames\n',
		place,
	);
	expect(messages(aPlace).join('\n')).toMatch(/4 naha\.lat: .*found 126/);
	expect(messages(aPlace).join('\n')).toContain('did you mean “city”?');
});

test('a duplicate id in a table is refused', () => {
	expect(parseTable('p.yaml', 'a:\n  title: x\na:\n  title: y\n', place).problems[0]).toMatchObject({ line: 3 });
});

test('facts and states that name what is not there are refused', () => {
	const broken = {
		...tables,
		claims: { ...claims, records: { C7: { ...claims.records['C7'], sources: ['AFP-JP'] } } },
	} as Tables;
	expect(brokenFacts(broken)[0]).toMatchObject({
		file: 'content/facts/claims.yaml',
		line: 1,
		message: 'C7: no source has the id “AFP-JP”; did you mean “AFP-JT”?',
	});
	const state = parseTable(
		'content/states/map.yaml',
		'gap:\n  title: a\n  finding: b\n  alt: c\n  focus: [120, 22, 125, 26]\n  places: [naha]\n',
		mapState,
	);
	expect(brokenStates(tables, { map: state })[0]?.message).toContain('gap: no place has the id “naha”');
});

test('a claim and a state that the story never uses are refused', () => {
	const { section } = parseSection('content/en/01-a.mdx', step('<Own>Nothing.</Own>'));
	expect(unusedRecords([section], tables, states).map((p) => p.message)).toEqual([
		'C7 is used by no sentence of the story',
		'the state “region” is shown by no step',
	]);
});
