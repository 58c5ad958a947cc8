import { expect, test } from 'vitest';
import { around, placeLabels, type Wish } from './labels.ts';
import { inside, overlap } from '../../kit/rings.ts';

const free = { left: 0, top: 0, right: 200, bottom: 100 };
const at = (id: string, x: number, y: number, reach = [3, 12, 30]): Wish => ({
	id,
	width: 60,
	height: 20,
	candidates: around(x, y, 4, 60, 20, reach),
});
const nothing = () => 0;

test('a label with room stands right of its mark', () => {
	const [label] = placeLabels([at('a', 50, 50)], { free, blocked: [], cost: nothing });
	expect(label).toEqual({ id: 'a', anchor: 'start', box: { left: 57, top: 40, right: 117, bottom: 60 } });
});

test('at the right edge it stands left of its mark', () => {
	const [label] = placeLabels([at('a', 190, 50)], { free, blocked: [], cost: nothing });
	expect(label?.anchor).toBe('end');
	expect(label && inside(label.box, free)).toBe(true);
});

test('labels keep off blocked boxes and what is costly', () => {
	const blocked = [{ left: 55, top: 30, right: 130, bottom: 70 }];
	const cost = (box: { left: number }) => (box.left < 10 ? 100 : 0);
	const [label] = placeLabels([at('a', 50, 50)], { free, blocked, cost });
	expect(label && overlap(label.box, blocked[0] ?? free)).toBe(false);
	expect(label?.box.left).toBeGreaterThanOrEqual(10);
});

test('a first label gives way when the second would find no room', () => {
	const narrow: Wish = { id: 'b', width: 60, height: 20, candidates: [{ x: 57, y: 40, anchor: 'start', cost: 0 }] };
	const labels = placeLabels([at('a', 50, 50), narrow], { free, blocked: [], cost: nothing });
	expect(labels.map(({ id }) => id).sort()).toEqual(['a', 'b']);
});

test('labels on one line keep so far apart that they are not read as one name', () => {
	const one = (id: string, ...xs: number[]): Wish => ({
		...{ id, width: 60, height: 20 },
		candidates: xs.map((x, cost) => ({ x, y: 40, anchor: 'start', cost })),
	});
	const [first, second] = placeLabels([one('a', 10), one('b', 72, 84)], { free, blocked: [], cost: nothing });
	expect((second?.box.left ?? 0) - (first?.box.right ?? 0)).toBeGreaterThan(5);
});

test('a label that fits nowhere is left out and the others stand', () => {
	const vast: Wish = { id: 'vast', width: 300, height: 20, candidates: around(100, 50, 4, 300, 20, [3]) };
	expect(placeLabels([vast, at('a', 50, 50)], { free, blocked: [], cost: nothing }).map(({ id }) => id)).toEqual(['a']);
});

test('the same wishes give the same places', () => {
	const wishes = [at('a', 50, 50), at('b', 70, 55), at('c', 60, 40)];
	expect(placeLabels(wishes, { free, blocked: [], cost: nothing })).toEqual(
		placeLabels(wishes, { free, blocked: [], cost: nothing }),
	);
});
