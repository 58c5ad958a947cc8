import { expect, test } from 'vitest';
import { loadFacts } from '../../content/facts.ts';
import { frameFor } from '../kit/frame.ts';
import { figureData } from './data.ts';
import { picture } from './model.ts';
import { heading, key } from './tell.ts';

const data = figureData(loadFacts());
const wide = frameFor(1440, 784, true);
/** How many dots a path has: each begins with a move. */
const dotsIn = (d: string | undefined): number => d?.match(/M/g)?.length ?? 0;

test('the seats that a party won are filled dots, the others hollow ones, one for each', () => {
	const [group] = picture(data, 'seats', wide).groups;
	expect(dotsIn(group?.shapes.find(({ fill }) => fill)?.d)).toBe(316);
	expect(dotsIn(group?.shapes.find(({ fill }) => !fill)?.d)).toBe(465 - 316);
});

test('a number that is no multiple of its dot ends in a part of one', () => {
	const groups = picture(data, 'filipinos', wide).groups;
	expect(groups.map(({ shapes }) => dotsIn(shapes[0]?.d))).toEqual([350, 261]);
	// A part is an arc to the place above its beginning.
	expect(groups.map(({ shapes }) => shapes[0]?.d.match(/A/g)?.length)).toEqual([1, 1]);
	expect(groups[0]?.shapes[0]?.d).toMatch(/A[^M]*z$/);
});

test('two counts of one state have dots of one size, so that the eye may compare them', () => {
	const radii = picture(data, 'filipinos', wide).groups.map(({ shapes }) => /a([\d.]+) /.exec(shapes[0]?.d ?? '')?.[1]);
	expect(new Set(radii).size).toBe(1);
});

test('the evacuees fall into as many groups as the plan has days, all of one size', () => {
	const [group] = picture(data, 'evacuation', wide).groups;
	expect(dotsIn(group?.shapes[0]?.d)).toBe(120);
	expect(group?.words.filter(({ text }) => /^day \d$/.test(text))).toHaveLength(6);
});

test('a dot says what it stands for, and a part stands before its whole', () => {
	expect(data.counts['lower-house'] && heading(data.counts['lower-house'], data.words)).toBe('316 of 465');
	expect(data.counts.evacuees && key(data.counts.evacuees, data.words)).toBe(
		'One dot is 1,000 people. Each group is a day.',
	);
});
