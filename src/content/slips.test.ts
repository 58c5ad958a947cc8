import { expect, test } from 'vitest';
import { readSmall, smallStory } from './small-story.ts';

const section = 'content/en/01-a.mdx';
const story = 'content/story.yaml';

/** The problems of the small story with some of its files changed. */
const problemsOf = (changed: Record<string, string>): string[] =>
	readSmall({ ...smallStory, ...changed }).problems.map((p) => `${p.file}:${String(p.line)}: ${p.message}`);

/** The problems of the small story after one change to one of its files, which must hit something. */
function problemsAfter(file: string, from = '', to = ''): string[] {
	const text = smallStory[file] ?? '';
	expect(text).toContain(from);
	return problemsOf({ [file]: text.replace(from, to) });
}

/** The rows of a table of slips; `\\n` in it is the end of a line. */
const rows = (table: string): string[][] =>
	table
		.trim()
		.split('\n')
		.map((row) => row.split(' | ').map((cell) => cell.replaceAll('\\n', '\n')));

test('a sound story has no problem', () => {
	expect(problemsOf({})).toEqual([]);
});

const inSections = rows(String.raw`
a misspelt attribute | <Km of="gap" />, | <Km off="gap" />, | 13: <Km> has no attribute “off”; did you mean “of”?
another component’s attribute | src="AFP-JT" | id="AFP-JT" | 8: <Record> has no attribute “id”; did you mean “src”?
a misspelt attribute of a step | state="gap" title | sate="gap" title | 11: <Step> has no attribute “sate”; did you mean “state”?
a misspelt core | core="one" | cor="one" | 10: <Scene> has no attribute “cor”; did you mean “core”?
an attribute that means nothing | <Km of="gap" />, | <Km of="gap" colour="red" />, | 13: <Km> has no attribute “colour”
an attribute given twice | <Km of="gap" />, | <Km of="gap" of="gap" />, | 13: <Km> has the attribute “of” twice
an attribute without a value | <Quote id="C7" />< | <Quote id />< | 13: <Quote> needs a value in id="…"
an attribute in braces | <Quote id="C7" />< | <Quote id={C7} />< | 13: <Quote> takes id="…" in plain text, not in {…}
attributes spread | <Quote id="C7" />< | <Quote {...C7} />< | 13: <Quote> takes its attributes one by one, not in {…}
a value that is no choice | level="1" | level="4" | 18: <Ask> has level="4", which is not one of 1, 2, 3; did you mean “1”?
a misspelt choice | unit="km" /> at | unit="kn" /> at | 15: <Km> has unit="kn", which is not one of kilometres, km, none; did you mean “km”?
a mark without an id | <Claim id="C8" /> | <Claim /> | 26: <Claim> needs id="…"
a scene without an id | Scene id="first-scene" figure | Scene figure | 10: <Scene> needs id="…"
a scene without a figure | figure="ladder" |  | 23: <Scene> needs figure="…"
a step without an id | Step id="one" state | Step state | 11: <Step> needs id="…"
a step without a state | state="gap" title | title | 11: <Step> needs state="…"
two scenes of one id | second-scene | first-scene | 23: the scene id “first-scene” is that of a scene before, at content/en/01-a.mdx:10
two steps of one id | <Step id="two" | <Step id="one" | 24: the step id “one” is that of a step before, at content/en/01-a.mdx:11
a step with the id of its scene | <Step id="two" | <Step id="second-scene" | 24: the step id “second-scene” is that of a scene before, at content/en/01-a.mdx:23
a scene with the id of a section | second-scene | a | 23: the scene id “a” is that of a section before, at content/en/01-a.mdx:1
an id that the pages have | second-scene | contents | 23: the scene id “contents” is one that the pages need for themselves
an id that the pages make | second-scene | one-title | 23: the scene id “one-title” is one that the pages need for themselves
an id that a card has | second-scene | term-strait | 23: the scene id “term-strait” is one that the pages need for themselves
a badly formed id | second-scene | Second Scene | 23: the scene id “Second Scene” is not lower-case words joined by hyphens; did you mean “second-scene”?
a badly formed id of a core step | <Step id="one" | <Step id="One_Step" | 11: the step id “One_Step” is not lower-case words joined by hyphens; did you mean “one-step”?
an id with a space before it | <Km of="gap" />, | <Km of=" gap" />, | 13: <Km> has spaces around the id in of=" gap"
one id twice in a mark | id="C7 C8" | id="C7 C7" | 13: <Claim> names “C7” twice in id
ids parted by a comma | id="C7 C8" | id="C7,C8" | 13: no claim has the id “C7,C8”; did you mean “C7”?
an unknown claim | id="C7 C8" | id="C7 C88" | 13: no claim has the id “C88”; did you mean “C8”?
an unknown distance in a key | <Km of="gap" unit="km" /> at | <Km of="gpa" unit="km" /> at | 15: no distance has the id “gpa”; did you mean “gap”?
an unknown distance in an answer | <Km of="gap" />.' | <Km of="gpa" />.' | 18: no distance has the id “gpa”; did you mean “gap”?
an unknown number | Num of="people" | Num of="peple" | 29: no number has the id “peple”; did you mean “people”?
a day of no event | Date of="E1" | Date of="E2" | 8: “E2” is no day, month or year (YYYY-MM-DD) and no event; did you mean “E1”?
a day that no calendar has | Date of="2026-01-26" | Date of="2026-02-30" | 16: “2026-02-30” is no day, month or year
a quotation that a claim has not | <Quote id="C7" />< | <Quote id="C8" />< | 13: no quotation has the id “C8”; did you mean “C7”?
a misspelt figure | figure="ladder" | figure="lader" | 23: no figure has the id “lader”; did you mean “ladder”?
a misspelt state | state="words" | state="wrods" | 24: no state has the id “wrods”; did you mean “words”?
a core step that is not there | core="two" | core="tow" | 23: scene second-scene: core: no step of this scene has the id “tow”; did you mean “two”?
a misspelt component | <Claim id="C8" /> | <Clam id="C8" /> | 26: there is no component <Clam>; did you mean <Claim>?
a component in small letters | <Km of="gap" />, | <km of="gap" />, | 13: there is no component <km>; did you mean <Km>?
a tag of HTML | *slowly* | <b>slowly</b> | 13: there is no component <b>
a step outside a scene | She said it. | <Step id="three" state="gap" title="Three">\n\n<Key>A.</Key>\n<Say>B.</Say>\n<Plain>C.</Plain>\n\n</Step>\n\nShe said it. | 8: <Step> has no meaning in the section itself; it stands in <Scene>
a key outside a step | She said it. | <Key>Early.</Key>\n\nShe said it. | 8: <Key> has no meaning in the section itself; it stands in <Step>
a scene in a step | She spoke of a | <Scene id="third" figure="map"></Scene>\n\nShe spoke of a | 26: <Scene> has no meaning within <Step>; it stands in the section itself
a mark in a key | <Key>Short. | <Key>Short.<Claim id="C8" /> | 28: <Claim> has no meaning within <Key>; these have: <Term>, <Quote>, <Km>, <Num>, <Date>
an aside in an aside | <Key>Short. | <Key><Own>Short.</Own> | 28: <Own> has no meaning within <Key>; these have: <Term>, <Quote>, <Km>, <Num>, <Date>
words where none belong | <Km of="gap" />, | <Km of="gap">here</Km>, | 13: <Km> takes no words: write <Km … />
a term without words | <Term id="strait">strait</Term> | <Term id="strait" /> | 26: <Term> needs words
an empty key | <Key>Short. | <Key> | 28: <Key> needs words
a key left out | <Key>Short.</Key> | \n | 24: the step “two” has no <Key>
a second key | <Key>Short.</Key> | <Key>Short.</Key>\n<Key>Again.</Key> | 29: the step “two” has a <Key> already
code | She spoke of a | She spoke {of} a | 26: no code runs here: only words and components have a meaning
an import | She said it. | import x from "y"\n\nShe said it. | 8: no code runs here: only words and components have a meaning
a tag that is not closed | She spoke of a | <Own>She spoke of a | 26: Expected a closing tag
front matter that is not closed | ---\n\nShe | --\n\nShe | 1: it does not begin with its fields between two lines of ---
front matter that ends in a line of more | 2]\n---\n | 2]\n--- end\n | 1: it does not begin with its fields between two lines of ---
an unknown claim in a strip | minutes: | strip: [C7, C9]\nminutes: | 5: no claim has the id “C9”; did you mean “C7”?
a colon in the front matter | A section | A: section | 2: Nested mappings are not allowed in compact mappings
a field of the front matter misspelt | summary: | sumary: | 3: sumary: unknown field sumary; did you mean “summary”?
a distance typed by hand | *slowly* | slowly, for 108 km | 13: “108” is typed by hand; write <Km of="gap" />
a count typed by hand | <Num of="claims" as="words" /> | two | 16: “two” is typed by hand; write <Num of="claims" />
straight quotation marks | She said it. | She said "it will collapse". | 8: "it will collapse" does not stand in “…”
single quotation marks | She said it. | She said ‘it will collapse’. | 8: ‘it will collapse’ does not stand in “…”
straight single ones | She said it. | She didn't say 'it will collapse'. | 8: 'it will collapse' does not stand in “…”
quotation marks of another language | She said it. | She said «it will collapse». | 8: «it will collapse» does not stand in “…”
a quotation that is not closed | She said it. | She said “it will collapse. | 8: “it will collapse. It was . does not stand in “…”
a changed quotation | She said it. | She said “it will collapse”. | 8: “it will collapse” is in no recorded quotation; use <Quote id> or exact words of one
`);
test.each(inSections)('%s in a section gives one problem, with its line', (_, from, to, says = '') => {
	expect(problemsAfter(section, from, to)).toEqual([expect.stringContaining(`${section}:${says}`)]);
});

const inRecords = rows(String.raw`
a misspelt choice | content/facts/claims.yaml | verdict: confirmed | verdict: confirmd | 7: C7.verdict: "confirmd" is not one of confirmed, refined, differs, not-found, not-checkable; did you mean “confirmed”?
a misspelt field | content/facts/claims.yaml | verdict: | verdct: | 7: C7.verdct: unknown field verdct; did you mean “verdict”?
an unknown field | content/facts/claims.yaml | verdict: | colour: red\n  verdict: | 7: C7.colour: unknown field colour
a field left out | content/facts/claims.yaml | verdict: confirmed\n  record | record | 1: C7.verdict: this field is missing
a faulty quotation of the story | content/facts/claims.yaml | quote: the | quot: the | 10: C7.quot: unknown field quot; did you mean “quote”?
a repeated id | content/facts/claims.yaml | C8: | C7: | 11: “C7” stands here before, on line 1
a repeated field | content/facts/claims.yaml | paragraph: 2 | paragraph: 2\n  paragraph: 2 | 7: “paragraph” stands here before, on line 6
a badly formed id | content/facts/claims.yaml | C8: | c8: | 11: c8: a claim id is C and a number
a record out of line | content/facts/claims.yaml | spoke.\n  speaker | spoke.\n speaker | 3: 
an unknown source | content/facts/claims.yaml | [AFP-JT] | [AFP-JP] | 1: C7: no source has the id “AFP-JP”; did you mean “AFP-JT”?
a bad coordinate | content/facts/distances.yaml | lat: 24.4494 | lat: 244494 | 2: gap.from.lat: 
a bad date | content/facts/events.yaml | "2025-11-07" | "2025-13-07" | 9: E1.recordDates.0: a date is YYYY, YYYY-MM or YYYY-MM-DD, found "2025-13-07"
a day that no calendar has | content/facts/events.yaml | "2025-11-07" | "2025-02-30" | 9: E1.recordDates.0: the calendar has no such day, found "2025-02-30"
a year without quotation marks | content/facts/events.yaml | "2025-11-07" | 2025 | 9: E1.recordDates.0: 2025 is read as a number; in quotation marks it is text
a rung that is not there | content/facts/events.yaml | rung: 1 | rung: 5 | 1: E1: no rung has the id “5”
a number between days of no event | content/facts/numbers.yaml | count: claims | between: [E1, E9] | 1: claims: no event has the id “E9”; did you mean “E1”?
a count by a misspelt field | content/facts/numbers.yaml | count: claims | count: claims\n  where: { verdct: confirmed } | 1: claims: claims have no field “verdct”; did you mean “verdict”?
a count by a misspelt choice | content/facts/numbers.yaml | count: claims | count: claims\n  where: { verdict: confirmd } | 1: claims: verdict: "confirmd" is not one of confirmed, refined, differs, not-found, not-checkable; did you mean “confirmed”?
a count by yes for true | content/facts/numbers.yaml | count: claims | count: promises\n  where: { mutualDefence: yes } | 1: claims: mutualDefence: it is true or false, found "yes"
a count by a field that is not there | content/facts/numbers.yaml | count: claims | count: claims\n  having: quot | 1: claims: claims have no field “quot”; did you mean “quote”?
a view that is turned round | content/states/map.yaml | [120, 22, 125, 26] | [125, 22, 120, 26] | 5: gap.focus: a view is west, south, east, north
an empty field | content/facts/claims.yaml | verdict: confirmed | verdict: | 7: C7.verdict: this field is empty
a list without brackets | content/facts/claims.yaml | sources: [AFP-JT] | sources: AFP-JT | 9: C7.sources: it is a list, as in [a, b], found "AFP-JT"
a number without a source | content/facts/numbers.yaml | 349714\n  sources: [AFP-JT] | 349714 | 5: people: a value names a claim or a source
a number that is nothing | content/facts/numbers.yaml | there\n  value: 349714 | there | 5: people: a number has one of value, count and between
an unknown distance in a state | content/states/map.yaml | alt: A line of <Km of="gap" | alt: A line of <Km of="gpa" | 4: no distance has the id “gpa”; did you mean “gap”?
a misspelt component in a state | content/states/map.yaml | alt: A line of <Km | alt: A line of <Kms | 4: there is no component <Kms>; did you mean <Km>?
a misspelt attribute in a state | content/states/map.yaml | alt: A line of <Km of | alt: A line of <Km off | 4: <Km> has no attribute “off”; did you mean “of”?
a mark in a state | content/states/map.yaml | A line of | A line<Claim id="C7" /> of | 4: <Claim> has no meaning in these words; these have: <Term>, <Quote>, <Km>, <Num>, <Date>
a distance typed by hand in a state | content/states/map.yaml | alt: A line of <Km of="gap" unit="km" /> | alt: A line of 250 km | 4: “250 km” is typed by hand; give its two points
an unknown place | content/states/map.yaml | [cape] | [caep] | 1: gap: no place has the id “caep”; did you mean “cape”?
a finding that is too long | content/states/map.yaml | finding: The | finding: ${'word '.repeat(24)}The | 3: gap.finding: a finding has at most 110 characters
an unknown state of a figure | content/figures.yaml | {} | map: { measure: gap, cover: gpa, opening: gap, caption: A, shows: B } | 1: map: no state has the id “gpa”; did you mean “gap”?
an unknown distance of a figure | content/figures.yaml | {} | map: { measure: gab, cover: gap, opening: gap, caption: A, shows: B } | 1: map: no distance has the id “gab”; did you mean “gap”?
a gate that is not there | content/figures.yaml | {} | law: { start: wher, shut: where, grid: { where: [0, 0] } } | 1: law: no gate has the id “wher”; did you mean “where”?
a gate without a place | content/figures.yaml | {} | law: { start: where, shut: where, grid: {} } | 1: law: grid: the gate “where” has no place in the diagram
a place of the ring that is not there | content/figures.yaml | {} | ring: { menu: A, title: A, description: A, from: A, home: caep, touches: cape, cities: [naha-jp] } | 1: ring: no place has the id “caep”; did you mean “cape”?
a section that stands twice | content/story.yaml | [01-a] | [01-a, 01-a] | 13: sections: a section stands once
a section that is not there | content/story.yaml | [01-a] | [01-b] | 13: no section has the id “01-b”; did you mean “01-a”?
an article from no source | content/story.yaml | source: AFP-JT | source: AFP-JP | 10: article: no source has the id “AFP-JP”; did you mean “AFP-JT”?
a faulty story | content/story.yaml | version: 1.0.0 | version: one | 5: version: a version is three whole numbers with dots
a version without quotation marks | content/story.yaml | version: 1.0.0 | version: 1.0 | 5: version: 1 is read as a number; in quotation marks it is text
a month for the day of a version | content/story.yaml | updated: '2026-11-24' | updated: '2026-11' | 7: updated: a day is YYYY-MM-DD, and one of the calendar
`);
test.each(inRecords)('%s among the records gives one problem, with its line', (_, file = '', from, to, says = '') => {
	expect(problemsAfter(file, from, to)).toEqual([expect.stringContaining(`${file}:${says}`)]);
});

test('a file that is missing, or that is a list instead of a table, gives one problem', () => {
	for (const file of Object.keys(smallStory).filter((path) => path.endsWith('.yaml'))) {
		const files = Object.fromEntries(Object.entries(smallStory).filter(([path]) => path !== file));
		expect(readSmall(files).problems, file).toEqual([{ file, line: 1, message: 'this file is missing' }]);
		if (!/\/(story|figures)\.yaml$/.test(file))
			expect(problemsOf({ [file]: '- a\n' })).toEqual([`${file}:1: this file has its records each below its id`]);
	}
});

test('a section that the story leaves out gives one problem', () => {
	const more = '---\ntitle: B\nsummary: B\nplain: B\nminutes: [0, 0, 0, 1]\n---\n';
	expect(problemsOf({ 'content/en/02-b.mdx': more })).toEqual([
		`${story}:13: the section “02-b” of content/en is not in the story`,
	]);
});

test('words of others may be quoted as recorded, and not otherwise', () => {
	expect(problemsAfter(section, 'She spoke of a', 'Japan “has no right whatsoever”, he said of a')).toEqual([]);
	const [problem, ...more] = problemsAfter(section, 'She spoke of a', 'Japan “has no right at all”, he said of a');
	expect(problem).toContain('“has no right at all” is in no recorded quotation');
	expect(more).toEqual([]);
});

test('a claim that stands twice in the strip of a section is refused', () => {
	expect(problemsAfter(section, 'minutes:', 'strip: [C7, C7, C8]\nminutes:')).toEqual([
		'content/facts/claims.yaml:1: C7 stands in the strips of a and a',
	]);
});

test('the source of the article has an address', () => {
	expect(problemsAfter('content/facts/sources.yaml', '\n  url: https://a.example/', '')).toEqual([
		`${story}:10: article: the source “AFP-JT” has no address (url)`,
	]);
});

test('corrections stand in the order of their versions, none later than the story’s', () => {
	const correction = (version: string): string =>
		`\n  - { version: ${version}, date: '2026-11-28', title: A, said: A., right: B., sources: [AFP-JT] }`;
	const problems = (...versions: string[]) =>
		problemsAfter(story, 'corrections: []', `corrections:${versions.map(correction).join('')}`);
	expect(problems('0.9.0', '1.0.0', '1.0.0')).toEqual([]);
	expect(problems('1.0.0', '1.0.1')).toEqual([
		`${story}:14: correction 2: it came with 1.0.1, and the story is of version 1.0.0`,
	]);
	expect(problems('1.0.0', '0.10.0')).toEqual([
		`${story}:14: correction 2: it came with 0.10.0, and stands below one of 1.0.0`,
	]);
});

test('a correction that names a claim or a source that does not exist is refused', () => {
	const correction =
		"\n  - { version: 1.0.0, date: '2026-11-28', title: A, claims: [C9], said: A., right: B., sources: [AFP-JP] }";
	expect(problemsAfter(story, 'corrections: []', `corrections:${correction}`)).toEqual([
		expect.stringContaining('correction 1: no claim has the id “C9”'),
		expect.stringContaining('correction 1: no source has the id “AFP-JP”; did you mean “AFP-JT”?'),
	]);
});
