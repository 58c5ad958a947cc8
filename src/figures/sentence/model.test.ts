import { expect, test } from 'vitest';
import { loadFacts } from '../../content/facts.ts';
import { frameFor } from '../kit/frame.ts';
import { figureData } from './data.ts';
import { picture } from './model.ts';

const data = figureData(loadFacts());
const wide = frameFor(1440, 784, true);
const phone = frameFor(360, 320, true);
const tops = (state: string, frame = wide) =>
	Object.fromEntries(picture(data, state, frame).groups.map(({ id, y }) => [id, y]));
const said = (state: string, frame = wide) => {
	const { words, groups } = picture(data, state, frame);
	return [...words, ...groups.flatMap((group) => group.words)].map(({ text }) => text);
};

test('the same cards change places between the two orders: the attack goes from first to third', () => {
	for (const frame of [wide, phone]) {
		const [article, hers] = [tops('order-article', frame), tops('order-hers', frame)];
		expect(Object.keys(hers).sort()).toEqual(Object.keys(article).sort());
		expect(article['attack-card']).toBeLessThan(article['rescue-card'] ?? 0);
		const order = Object.entries(hers).sort(([, a], [, b]) => a - b);
		expect(order.map(([id]) => id)).toEqual(['emergency', 'rescue-card', 'attack-card', 'judgement']);
	}
});

test('the hinge word stands in Japanese, marked, above the two English words that it is at once', () => {
	const { groups } = picture(data, 'when', wide);
	const toki = groups.flatMap(({ words }) => words).find(({ text }) => text === 'とき');
	expect(toki?.lang).toBe('ja');
	for (const english of ['when', 'in the case that']) expect(said('when')).toContain(english);
});

test('what she did not say are dashed frames', () => {
	const { groups } = picture(data, 'not-said', wide);
	for (const id of Object.keys(data.unsaid))
		expect(groups.find((group) => group.id === id)?.shapes[0]?.dash, id).toBeDefined();
});

test('every Japanese and Chinese word says its language, at every size', () => {
	for (const state of Object.keys(data.states))
		for (const frame of [wide, phone]) {
			const { words, groups } = picture(data, state, frame);
			for (const { text, lang } of [...words, ...groups.flatMap((group) => group.words)])
				expect(/[\u3040-\u9fff]/.test(text) ? lang : 'en', text).toBeDefined();
		}
});

test('the family of pictures has a ship, or none, and people, or none, as each speaker had', () => {
	const { groups } = picture(data, 'drawing', wide);
	const shapes = (id: string) => groups.find((group) => group.id === id)?.shapes.length;
	// The waterline alone is one shape, a ship two more, people one.
	expect(shapes('panel-2014')).toBe(4);
	expect(shapes('taiwan-2021')).toBe(3);
	expect(shapes('january-2026')).toBe(2);
});

test('a state that does not exist is an error that names it', () => {
	expect(() => picture(data, 'nowhere', wide)).toThrow('no state “nowhere”');
});
