import { findFigures } from './find-figures.ts';
import { readStory, type Content } from './read.ts';
import type { Files } from './reader.ts';
import { factsFile, statesFile } from './tables.ts';

/** The section of a story for tests: two scenes, two steps. */
const section = `---
title: A section
summary: Two scenes, <Km of="gap" unit="km" /> apart.
plain: It says this.
minutes: [1, 1, 1, 2]
---

She said it.<Claim id="C7" /> It was <Date of="E1" />.<Record src="AFP-JT" />

<Scene id="first-scene" figure="map" core="one">
<Step id="one" state="gap" title="One">

From here it is <Km of="gap" />, she said, <Quote id="C7" /><Claim id="C7 C8" /> <Own>Take it *slowly*.</Own>

<Key>About <Km of="gap" unit="km" /> at *most*, said <Quote id="C7" />.</Key>
<Say>On <Date of="2026-01-26" /> there were <Num of="claims" as="words" /> claims.</Say>
<Plain>A <Term id="strait">strait of water</Term>, <Km of="gap" unit="none" digits="1" /> wide.</Plain>
<Ask level="1" answer='It is <Km of="gap" />.'>How far is it?</Ask>

</Step>
</Scene>

<Scene id="second-scene" figure="ladder" core="two">
<Step id="two" state="words" title="Two">

She spoke of a <Term id="strait">strait</Term>.<Claim id="C8" />

<Key>Short.</Key>
<Say>About <Num of="people" round="1000" /> people.</Say>
<Plain>Simple.</Plain>

</Step>
</Scene>
`;
const claim = (id: string, more: string): string => `${id}:
  says: She spoke.
  speaker: narration
  kinds: [conditional]
  refersTo: 26 January 2026
  paragraph: 2
  verdict: confirmed
  record: It is <Km of="gap" /> wide.
  sources: [AFP-JT]
${more}`;
const state = (id: string, more: string): string => `${id}:
  title: A state
  finding: The gap is <Km of="gap" unit="km" />.
  alt: A line of <Km of="gap" unit="km" />.
${more}`;

const facts: Record<string, string> = {
	actors: 'tokyo: { name: Tokyo, place: 1 }\n',
	speakers: 'narration: { name: The article }\n',
	claims: claim('C7', '  quote: the alliance will collapse,\n') + claim('C8', ''),
	sources: 'AFP-JT:\n  title: A report\n  url: https://a.example/\n',
	places: 'cape:\n  name: Cape\n  names: []\n  lat: 24.4\n  lon: 122.9\n  kind: cape\n  coordinates: chosen\n',
	distances:
		'gap:\n  from: { name: Cape, lat: 24.4494, lon: 122.9336 }\n  to: { name: Coast, lat: 24.5981, lon: 121.881 }\n',
	events:
		'E1:\n  title: A\n  label: A\n  actor: tokyo\n  by: A\n  status: happened\n  rung: 1\n  articleDateText: undated\n  recordDates: ["2025-11-07"]\n',
	rungs: "'1':\n  name: Words\n  short: Words\n  definition: Words.\n  notThis: a deed\n",
	terms: 'strait:\n  term: strait\n  definition: Water between two coasts.\n  names: []\n  sources: [AFP-JT]\n',
	promises:
		'notes:\n  year: 1960\n  date: "1960"\n  from: [A]\n  to: [B]\n  actors: [tokyo]\n  label: Notes\n  instrument: Notes\n  form: law\n  mutualDefence: false\n  gist: A\n  trigger: B\n  limits: C\n  claims: []\n  sources: [AFP-JT]\n',
	gates:
		'where:\n  kind: question\n  label: Where\n  title: Where\n  text: Where?\n  basis: A law\n  answers: []\n  sources: [AFP-JT]\n',
	voices: 'guo:\n  who: Guo Jiakun\n  date: "2026-01-27"\n  words: has no right whatsoever\n  sources: [AFP-JT]\n',
	numbers:
		'claims:\n  what: claims of the article\n  count: claims\n  nouns: [claims]\npeople:\n  what: people there\n  value: 349714\n  sources: [AFP-JT]\n',
};
const states: Record<string, string> = {
	map: state('gap', '  focus: [120, 22, 125, 26]\n  places: [cape]\n'),
	ladder: state('words', '  dating: both\n  events: [E1]\n'),
};
const story = `title: A story
kicker: A
dek: B
description: C
version: 1.0.0
published: '2026-11-24'
updated: '2026-11-24'
checked: '2026-11-24'
authors: [Somebody]
article: { name: A, publisher: B, source: AFP-JT, note: C }
licence: { text: A, code: B, map: C, quoted: D }
corrections: []
sections: [01-a]
lengths: [10, 25, 45, 90]
tagline: A
method: { followed: '2026-06-29', article: A, search: B, limits: [C], trust: D, order: E }
languages: {}
`;

/** The files of a small sound story, for tests of the checks. */
export const smallStory: Readonly<Record<string, string>> = {
	'content/story.yaml': story,
	'content/figures.yaml': '{}\n',
	'content/en/01-a.mdx': section,
	...Object.fromEntries(Object.entries(facts).map(([name, text]) => [factsFile(name), text])),
	...Object.fromEntries(Object.entries(states).map(([name, text]) => [statesFile(name), text])),
};

/** Files that are held in memory. */
const inMemory = (files: Readonly<Record<string, string>>): Files => ({
	read: (path) => files[path],
	list: (folder) =>
		Object.keys(files).flatMap((path) => (path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : [])),
});

const kinds = await findFigures();

/** What reading a story of these files finds. */
export const readSmall = (files: Readonly<Record<string, string>>): Content => readStory(inMemory(files), kinds);

/** The problems of the small story with some of its files changed. */
export const problemsOf = (changed: Record<string, string>): string[] =>
	readSmall({ ...smallStory, ...changed }).problems.map((p) => `${p.file}:${String(p.line)}: ${p.message}`);

/** The problems of the small story after one change to one of its files; throws where that hits nothing. */
export function problemsAfter(file: string, from = '', to = ''): string[] {
	const text = smallStory[file] ?? '';
	if (!text.includes(from)) throw new Error(`${file} has no “${from}”`);
	return problemsOf({ [file]: text.replace(from, to) });
}

/** The rows of a table of slips; `\\n` in it is the end of a line. */
export const rows = (table: string): string[][] =>
	table
		.trim()
		.split('\n')
		.map((row) => row.split(' | ').map((cell) => cell.replaceAll('\\n', '\n')));
