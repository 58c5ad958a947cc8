import { expect, test } from 'vitest';
import { problemsAfter, problemsOf, readSmall, rows, smallStory } from './small-story.ts';

const story = 'content/story.yaml';

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

test('a slip in the words of a file is told beside a key that the file has twice', () => {
	expect(problemsAfter(story, 'dek: B', 'dek: B\ndek: About <Kmm of="gap" />')).toEqual([
		'content/story.yaml:3: there is no component <Kmm>; did you mean <Km>?',
		'content/story.yaml:4: “dek” stands here before, on line 3',
	]);
});
