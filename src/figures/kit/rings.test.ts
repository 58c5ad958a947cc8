import { expect, test } from 'vitest';
import { pathRings, ringPath } from './ring-path.ts';
import { area, boxOf, clip, contains, inside, overlap, simplify, type Ring } from './rings.ts';

const square: Ring = [
	[0, 0],
	[10, 0],
	[10, 10],
	[0, 10],
];

test('a square has its area whichever way it turns', () => {
	expect(area(square)).toBe(100);
	expect(area([...square].reverse())).toBe(100);
});

test('a spot is inside a ring or not', () => {
	expect(contains(square, [5, 5])).toBe(true);
	expect(contains(square, [15, 5])).toBe(false);
});

test('boxes that share an edge only do not overlap', () => {
	const box = boxOf(square);
	expect(overlap(box, { ...box, left: 10, right: 20 })).toBe(false);
	expect(overlap(box, { ...box, left: 9, right: 20 })).toBe(true);
	expect(inside(box, box)).toBe(true);
});

test('a ring that reaches out of a box is cut at its edge', () => {
	const part = clip(square, { left: 5, top: -5, right: 20, bottom: 20 });
	expect(boxOf(part)).toEqual({ left: 5, top: 0, right: 10, bottom: 10 });
	expect(area(part)).toBe(50);
});

test('a ring outside of a box vanishes, one inside stays as it is', () => {
	expect(clip(square, { left: 20, top: 0, right: 30, bottom: 10 })).toEqual([]);
	expect(clip(square, { left: -1, top: -1, right: 11, bottom: 11 })).toBe(square);
});

test('a ring around a whole box fills it', () => {
	const huge: Ring = square.map(([x, y]) => [x * 100 - 500, y * 100 - 500] as const);
	expect(area(clip(huge, { left: 0, top: 0, right: 7, bottom: 3 }))).toBe(21);
});

test('simplifying drops what lies within the tolerance and keeps what does not', () => {
	const bumpy: Ring = [
		[0, 0],
		[5, 0.4],
		[10, 0],
		[10, 10],
		[5, 13],
		[0, 10],
	];
	expect(simplify(bumpy, 1)).toEqual([
		[0, 0],
		[10, 0],
		[10, 10],
		[5, 13],
		[0, 10],
	]);
	expect(simplify(bumpy, 0.1)).toEqual(bumpy);
});

test('rings come back from their path', () => {
	const rings: Ring[] = [
		square,
		[
			[-3, 4],
			[7, -8],
			[20, 20],
		],
	];
	expect(pathRings(ringPath(rings))).toEqual(rings);
});

test('spots that round to the same place are written once, and a ring that collapses not at all', () => {
	expect(
		ringPath([
			[
				[0, 0],
				[0.2, 0.1],
				[5, 0],
				[5, 5],
			],
		]),
	).toBe('M0 0l5 0 0 5z');
	expect(
		ringPath([
			[
				[0, 0],
				[0.2, 0.1],
				[0.1, 0.3],
			],
		]),
	).toBe('');
});
