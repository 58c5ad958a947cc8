import { expect, test } from 'vitest';
import { readSmall, smallStory } from './small-story.ts';

const { facts, problems } = readSmall(smallStory);
const [one, two] = facts?.sections[0]?.steps ?? [];

test('components print within the words of a step: distances, quotations, dates, numbers and terms', () => {
	expect(problems).toEqual([]);
	expect(one).toMatchObject({
		key: 'About 108 km at most, said “the alliance will collapse.”.',
		say: 'On 26 January 2026 there were two claims.',
		plain: 'A strait of water, 107.9 wide.',
		asks: [{ level: '1', question: 'How far is it?', answer: 'It is 108 kilometres.' }],
	});
	expect(two?.say).toBe('About 350,000 people.');
});

test('a step carries its figure, its state, whether it is core, and the claims that its prose and words name', () => {
	expect(one).toMatchObject({ figure: 'map', state: 'gap', scene: 'first-scene', core: true, claims: ['C7', 'C8'] });
	expect(two).toMatchObject({ figure: 'ladder', state: 'words', claims: ['C8'], sources: [] });
});

test('components print within the words of states and records, and in the front matter of a section', () => {
	expect(facts?.states.map['gap']).toMatchObject({ finding: 'The gap is 108 km.', alt: 'A line of 108 km.' });
	expect(facts?.claims['C8']?.record).toBe('It is 108 kilometres wide.');
	expect(facts?.sections[0]).toMatchObject({ slug: 'a', summary: 'Two scenes, 108 km apart.' });
});

test('the prose of a section is kept as it is printed, without marks and without the words of asides', () => {
	expect(facts?.sections[0]?.prose.map(({ words }) => words)).toEqual([
		'She said it. It was 7 November 2025.',
		'From here it is 108 kilometres, she said, “the alliance will collapse.” Take it slowly.',
		'She spoke of a strait.',
	]);
});

test('a sentence without a mark is refused wherever it stands in its paragraph', () => {
	const after = (from: string, to: string): string[] => {
		const file = 'content/en/01-a.mdx';
		return readSmall({ ...smallStory, [file]: smallStory[file]?.replace(from, to) ?? '' }).problems.map(
			(p) => p.message,
		);
	};
	expect(after('She said it.', 'First one. She said it.')[0]).toContain('this sentence has no mark: “First one.”');
	expect(after('<Own>Take', 'And <Km of="gap" /> more. <Own>Take')).toEqual([]);
	expect(after('</Own>', '</Own> And last.')[0]).toContain('this sentence has no mark: “And last.”');
	expect(after('She said it.', 'She spoke of the U.S. Navy.')).toEqual([]);
});

test('a mark inside a sentence is refused, as whoever listens would hear its name between the words', () => {
	const file = 'content/en/01-a.mdx';
	const after = (to: string): string[] =>
		readSmall({ ...smallStory, [file]: smallStory[file]?.replace('She said it.', to) ?? '' }).problems.map(
			(p) => p.message,
		);
	expect(after('She said it.<Claim id="C7" /> And')).not.toEqual([]);
	expect(after('She said<Claim id="C7" /> it.')[0]).toContain('a mark stands inside a sentence: “She said”');
	expect(after('She said it;<Claim id="C7" /> it was said.')[0]).toContain('put it after the full stop');
	expect(after('She said it…<Claim id="C7" /> (She said it.)')).toEqual([]);
});

test('a key of more than forty words, and a section told in short lessons without a core, are refused', () => {
	const file = 'content/en/01-a.mdx';
	const text = smallStory[file] ?? '';
	const long = text.replace('Short.', 'word '.repeat(41).trim());
	expect(readSmall({ ...smallStory, [file]: long }).problems).toEqual([
		{ file, line: 24, message: 'step two: <Key> has 41 words, at most 40' },
	]);
	const bare = text.replaceAll(/ core="\w+"/g, '');
	expect(readSmall({ ...smallStory, [file]: bare }).problems).toEqual([
		{ file, line: 1, message: 'it is told in a short lesson, so one of its scenes needs core="…"' },
	]);
});

test('a claim, a number and a state that nothing uses are refused', () => {
	const file = 'content/facts/numbers.yaml';
	const more = { [file]: `${smallStory[file] ?? ''}more:\n  what: more\n  value: 5\n  sources: [AFP-JT]\n` };
	expect(readSmall({ ...smallStory, ...more }).problems).toEqual([
		{ file, line: 9, message: 'the number “more” is printed nowhere' },
	]);
	const section = 'content/en/01-a.mdx';
	const without = {
		[section]: smallStory[section]?.replaceAll(/ ?C8|C8 ?/g, '').replace('<Claim id="" />', '<Claim id="C7" />') ?? '',
	};
	expect(readSmall({ ...smallStory, ...without }).problems.map((p) => p.message)).toEqual([
		'C8 is used by no sentence and no strip of the story',
	]);
});
