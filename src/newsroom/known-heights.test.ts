import { expect, test } from 'vitest';
import { guessesOf, heightNear, measuredAt } from './embed-heights.ts';
import measured from './embed-heights.json' with { type: 'json' };
import { guessed, heightsOf } from './known-heights.ts';

const ofMap = Object.entries(measured).flatMap(([path, heights]) => (path.startsWith('map/') ? [heights] : []));

test('a page that was not measured is taken to be as high as most that were, to within two lines where words are short of room', () => {
	expect(heightsOf('bars/one')).toEqual(guessed);
	for (const one of ofMap)
		measuredAt.forEach((width, i) => {
			expect(Math.abs((guessed[i] ?? 0) - (one[i] ?? 0)), String(width)).toBeLessThan(60);
		});
});

test('a page that was measured is as high as it was', () => {
	expect(heightsOf('map/gap')).toEqual(measured['map/gap']);
});

test('the element takes a page to be as high as its highest state or a little higher, and knows the states that have addresses', () => {
	const { map: guess = '', 'scene/gap-scene': scene = '' } = guessesOf(measured);
	const [heights, states] = [guess.split(' ').slice(0, measuredAt.length), guess.split(' ').slice(measuredAt.length)];
	expect(states).toEqual(Object.keys(measured).flatMap((path) => (path.startsWith('map/') ? path.slice(4) : [])));
	measuredAt.forEach((width, i) => {
		const highest = Math.max(...ofMap.map((one) => one[i] ?? 0));
		const taken = heightNear(heights.map(Number), width);
		expect(taken).toBeGreaterThanOrEqual(highest);
		expect(taken).toBeLessThan(highest + 10);
	});
	expect(scene.split(' ')).toHaveLength(measuredAt.length);
});
