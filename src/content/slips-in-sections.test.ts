import { expect, test } from 'vitest';
import { problemsAfter, problemsOf, rows } from './small-story.ts';

const section = 'content/en/01-a.mdx';

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
