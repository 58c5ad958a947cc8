import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn, loadFacts } from '../facts.ts';
import { loadTeach, readTeach } from './read.ts';

const facts = loadFacts();
const files = filesIn(process.cwd());

/** What the check says of the pack after one change to one of its files. */
function saysAfter(file: string, from: string, to: string): string[] {
	const text = files.read(`content/teach/${file}`) ?? '';
	expect(text).toContain(from);
	const read = (path: string) => (path === `content/teach/${file}` ? text.replace(from, to) : files.read(path));
	return readTeach({ ...files, read }, facts).problems.map((p) => `${p.file}:${String(p.line)}: ${p.message}`);
}

/** The line on which a text of a file begins, counted from 1. */
const lineOf = (file: string, words: string): number =>
	readFileSync(join('content/teach', file), 'utf8').split(words)[0]?.split('\n').length ?? 0;

test('the pack of this project has no problem', () => {
	expect(readTeach(files, facts).problems).toEqual([]);
	expect(Object.keys(loadTeach().quiz)).toHaveLength(10);
});

test('a lesson whose minutes do not add up, or whose story is longer than its cut, is named with the sums', () => {
	const at = `content/teach/lesson.yaml:${String(lineOf('lesson.yaml', "'45':") + 1)}`;
	expect(saysAfter('lesson.yaml', 'minutes: 12', 'minutes: 13')).toEqual([
		`${at}: the rows of the 45-minute lesson add up to 46`,
		`${at}: the story has 13 of 45 minutes here, and 12 in its sections`,
	]);
});

test('a slide that the cut of the story leaves out is named', () => {
	const line = lineOf('lesson.yaml', 'slide: closest-point');
	expect(saysAfter('lesson.yaml', 'slide: closest-point', 'slide: three-names')).toEqual([
		`content/teach/lesson.yaml:${String(line)}: the slide three-names is not shown in 10 minutes`,
	]);
});

test('an id that nothing has is named with file, line and the nearest spelling', () => {
	const line = lineOf('quiz.yaml', 'step: then-an-attack');
	expect(saysAfter('quiz.yaml', 'step: then-an-attack', 'step: then-an-atack')).toEqual([
		`content/teach/quiz.yaml:${String(line)}: no step has the id “then-an-atack”; did you mean “then-an-attack”?`,
	]);
	expect(saysAfter('roles.yaml', 'SHUGIIN-163-66', 'SHUGIIN-163-67').join()).toContain(
		'did you mean “SHUGIIN-163-66”?',
	);
	expect(saysAfter('lesson.yaml', '- article-v', '- article-vi').join()).toContain('no term has the id “article-vi”');
	expect(saysAfter('exit.yaml', '[C16, C18]', '[C16, C81]').join()).toContain('no claim has the id “C81”');
});

test('a word that the hand-out leaves out stands once in its key, and in no other line', () => {
	const at = (words: string): string => `content/teach/hand-out.yaml:${String(lineOf('hand-out.yaml', words))}`;
	expect(saysAfter('hand-out.yaml', 'gaps: [rescued]', 'gaps: [resuced]')).toEqual([
		`${at('gaps: [rescued]')}: the key of then-an-attack has the words “resuced” 0 times, not once`,
	]);
	expect(saysAfter('hand-out.yaml', "['90', '108']", "['90']")).toEqual([
		`${at("gaps: ['108', Yonaguni]")}: “108” can be read in the line of tokyo-atami`,
	]);
	expect(saysAfter('hand-out.yaml', 'gaps: [Choices]', 'gaps: [desks]')).toEqual([
		`${at('gaps: [Choices]')}: “desks” can be read in the line of could-would-will`,
	]);
	expect(saysAfter('hand-out.yaml', 'level: 3', 'level: 1').join()).toContain(
		'what-is-left-out asks nothing at level 1',
	);
});

test('packets that differ in length or in sources are named with their numbers', () => {
	const position = 'Japan should not say in advance';
	const longer = saysAfter('controversy.yaml', position, `${'word '.repeat(60)}${position}`);
	expect(longer.join()).toMatch(/controversy\.yaml:\d+: the packets may differ by a tenth in words, and have \d+, \d+/);
	const better = saysAfter('controversy.yaml', '[LIVEDOOR-0203]', '[LIVEDOOR-0203, SANIN, MOD24, STUDYRES, KUROSAKI]');
	expect(better.join()).toMatch(/the packets may differ by one source, and have \d+, \d+/);
});

test('a role card that is longer than the others is named with every length', () => {
	const longer = saysAfter('roles.yaml', 'You speak for the government of China', `${'word '.repeat(40)}for China`);
	expect(longer.join()).toMatch(/the role cards may differ by a tenth in words, and have \d+, \d+, \d+/);
});

test('a fact without a claim or a source is refused', () => {
	expect(saysAfter('roles.yaml', 'sources: [CGTN-0127, GT-0127]', 'sources: []').join()).toContain(
		'a fact names a claim or a source',
	);
});

test('a quiz key must be an option, of a claim that its step marks, in words that the claim has', () => {
	expect(saysAfter('quiz.yaml', 'key: a', 'key: e').join()).toContain('alliance: no option has the id “e”');
	expect(saysAfter('quiz.yaml', 'claim: C23', 'claim: C22').join()).toContain('the step the-bases does not mark C22');
	expect(saysAfter('quiz.yaml', 'because: The word is', 'because: The term is').join()).toContain(
		'C23 has no such words',
	);
});

test('a question that no step asks, and a sentence that no step has, are named', () => {
	expect(saysAfter('questions.yaml', 'step: partners, level: 1', 'step: partners, level: 2').join()).toContain(
		'the step partners asks nothing at level 2',
	);
	expect(
		saysAfter('source-check.yaml', 'text: The export ban came on 6', 'text: The export ban came on 7').join(),
	).toContain('the step on-the-record has no such sentence');
});

test('a wording to compare that the record has not, or has without words, is named', () => {
	expect(saysAfter('source-check.yaml', 'japan-times, the-article', 'japan-tmes, the-article').join()).toContain(
		'no wording has the id “japan-tmes”; did you mean “japan-times”?',
	);
	expect(saysAfter('source-check.yaml', 'japan-times, the-article', 'nikkei-asia, the-article').join()).toContain(
		'the wording nikkei-asia has no words',
	);
});

test('an unknown field stops the build', () => {
	expect(saysAfter('exit.yaml', 'step: if-and-then', 'steps: if-and-then').join()).toContain('unknown field steps');
});
