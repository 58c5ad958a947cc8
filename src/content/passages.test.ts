import { expect, test } from 'vitest';
import { readSmall, smallStory } from './small-story.ts';

const file = 'content/facts/passages.yaml';
const sources = `AFP-JT:
  title: A report
  url: https://a.example/report
AFP-PDF:
  title: A paper
  url: https://a.example/paper.pdf
BARE:
  title: A copy
`;
const passages = `AFP-JT:
  - { lang: en, quoted: claims.C7.quote, claims: [C7] }
  - { lang: en, start: She spoke, end: at last, claims: [C8] }
`;

const problemsOf = (written: string): string[] =>
	readSmall({ ...smallStory, 'content/facts/sources.yaml': sources, [file]: written }).problems.map(
		(problem) => `${problem.file}:${String(problem.line)}: ${problem.message}`,
	);

test('sound passages have no problem', () => {
	expect(problemsOf(passages)).toEqual([]);
});

test.each([
	['an unknown source', 'AFP-JT:', 'AFP-JP:', '1: AFP-JP: no source has the id “AFP-JP”; did you mean “AFP-JT”?'],
	['a file', 'AFP-JT:', 'AFP-PDF:', '1: AFP-PDF: https://a.example/paper.pdf can’t open at words'],
	['a source without an address', 'AFP-JT:', 'BARE:', '1: BARE: the source has no address'],
	['an unknown claim', '[C8]', '[C88]', '3: AFP-JT: no claim has the id “C88”; did you mean “C8”?'],
	['a claim twice', '[C8]', '[C7]', '3: AFP-JT: C7 has a passage of AFP-JT already'],
	['an unknown table', 'claims.C7', 'claim.C7', '2: AFP-JT: there is no table “claim”; did you mean “claims”?'],
	['an unknown record', 'claims.C7', 'claims.C77', '2: AFP-JT: no claim has the id “C77”; did you mean “C7”?'],
	['an unknown field', 'C7.quote', 'C7.qoute', '2: AFP-JT: C7 has no words “qoute”; did you mean “quote”?'],
	[
		'a fifth word',
		'start: She spoke',
		'start: She spoke and spoke again',
		'3: AFP-JT.1.start: it has 5 words, at most 4',
	],
	['a part that ends in a sign', 'end: at last', 'end: at last …', '3: AFP-JT.1.end: it begins and ends with a word'],
	['an unknown language', 'lang: en, start', 'lang: jp, start', '3: AFP-JT.1.lang: "jp" is not one of en, ja'],
	['words given twice', 'quoted', 'start: the alliance, quoted', '2: AFP-JT.0: a passage has either quoted, or start'],
	['no words', 'start: She spoke, end: at last, ', '', '3: AFP-JT.1: a passage has either quoted, or start'],
])('%s in a passage gives a problem, with its line', (_, from, to, says) => {
	expect(passages).toContain(from);
	const problems = problemsOf(passages.replace(from, to));
	expect(problems[0]).toContain(`${file}:${says}`);
});

test('a claim that does not name the source of its passage gives a problem', () => {
	const stray = readSmall({
		...smallStory,
		'content/facts/sources.yaml': `${sources}OTHER:\n  title: B\n  url: https://b.example/\n`,
		[file]: 'OTHER:\n  - { lang: en, start: She spoke, claims: [C7] }\n',
	});
	expect(stray.problems.map(({ message }) => message)).toEqual(['OTHER: C7 does not name OTHER among its sources']);
});
