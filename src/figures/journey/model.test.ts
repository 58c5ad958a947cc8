import { expect, test } from 'vitest';
import { loadFacts } from '../../content/facts.ts';
import { frameFor } from '../kit/frame.ts';
import { figureData } from './data.ts';
import { picture } from './model.ts';

const data = figureData(loadFacts());
const wide = frameFor(1440, 784, true);
const phone = frameFor(360, 320, true);
const joined = (state: string, frame = wide) =>
	picture(data, state, frame).shapes.filter(({ stroke, d }) => stroke === 'accent' && (/C/.test(d) || /V.*H/.test(d)));
const wordsOf = (state: string, id: string, frame = wide) =>
	picture(data, state, frame)
		.groups.find((group) => group.id === id)
		?.words.map(({ text }) => text)
		.join(' ');

test('only links on record are solid: what is inferred is dotted, the same words dashed, and what is unknown has no line', () => {
	for (const frame of [wide, phone]) {
		expect(joined('printed', frame).map(({ dash }) => dash)).toEqual([
			undefined,
			undefined,
			undefined,
			undefined,
			undefined,
		]);
		const onward = joined('onward', frame).map(({ dash }) => dash);
		expect(onward.filter((dash) => dash === undefined)).toHaveLength(1);
		expect(onward.filter((dash) => dash !== undefined)).toEqual([[2, 5]]);
		expect(joined('the-article', frame).flatMap(({ dash }) => dash ?? [])).toEqual([9, 5]);
	}
});

test('a wording that was seen as a copy says so on its card, at every size', () => {
	for (const [state, { wordings }] of Object.entries(data.states))
		for (const id of wordings.filter((one) => data.wordings[one]?.copy))
			for (const frame of [wide, phone]) expect(wordsOf(state, id, frame), id).toContain('copy');
});

test('what is our inference says so on its card', () => {
	for (const frame of [wide, phone]) expect(wordsOf('onward', 'trt', frame)).toMatch(/inference/);
});

test('the desks stand in rows of what each made of the attack and of the alliance', () => {
	expect(wordsOf('desks', 'kyodo')).toMatch(/while.*would collapse/);
	expect(wordsOf('desks', 'yomiuri', phone)).toMatch(/If will fall apart/);
});

test('Chinese is marked as Chinese, also within an English note', () => {
	const words = picture(data, 'onward', wide).groups.flatMap((group) => group.words);
	expect(words.find(({ text }) => text === '受訪')?.lang).toBe('zh-Hant');
});

test('the heads of columns stand above their rows, in the narrowest frames too', () => {
	const rows = Object.keys(data.states).flatMap((state) =>
		[280, 300, 320, 360].map((width) => picture(data, state, frameFor(width, 181, true))),
	);
	for (const { words, groups } of rows.filter(({ words }) => words.some(({ text }) => text.startsWith('The')))) {
		const first = Math.min(...groups.map(({ y }) => y));
		for (const { text, y } of words.filter((word) => word.weight === 600)) expect(y, text).toBeLessThan(first);
	}
});
