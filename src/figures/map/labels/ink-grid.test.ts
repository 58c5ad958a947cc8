import { expect, test } from 'vitest';
import { InkGrid } from './ink-grid.ts';
import { LandMask } from './land-mask.ts';
import type { Ring } from '../../kit/rings.ts';

test('a box over a line costs more than one beside it', () => {
	const grid = new InkGrid(100, 100);
	grid.stretch([0, 50], [100, 50], 2);
	expect(grid.under({ left: 8, top: 40, right: 48, bottom: 60 })).toBe(20);
	expect(grid.under({ left: 8, top: 0, right: 48, bottom: 40 })).toBe(0);
});

test('ink drawn after a question counts in the next', () => {
	const grid = new InkGrid(40, 40);
	const all = { left: 0, top: 0, right: 40, bottom: 40 };
	expect(grid.under(all)).toBe(0);
	grid.stretch([2, 2], [2, 2], 5);
	expect(grid.under(all)).toBe(5);
});

test('lines and boxes outside of the frame do no harm', () => {
	const grid = new InkGrid(40, 40);
	grid.stretch([-500, -500], [-400, -400], 5);
	expect(grid.under({ left: -50, top: -50, right: 90, bottom: 90 })).toBe(0);
});

test('the mask knows land from sea, with islands and with land that begins outside of the frame', () => {
	const mask = new LandMask(100, 100);
	const rings: Ring[] = [
		[
			[-50, -50],
			[40, -50],
			[40, 150],
			[-50, 150],
		],
		[
			[60, 60],
			[80, 60],
			[80, 80],
			[60, 80],
		],
	];
	for (const ring of rings) ring.forEach((spot, i) => mask.stretch(spot, ring[(i + 1) % ring.length] ?? spot));
	expect([mask.has([10, 50]), mask.has([50, 50]), mask.has([70, 70]), mask.has([90, 70])]).toEqual([
		true,
		false,
		true,
		false,
	]);
	expect(mask.has([-10, 50])).toBe(false);
});
