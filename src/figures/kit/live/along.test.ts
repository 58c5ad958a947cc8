import { expect, test } from 'vitest';
import { along } from './along.ts';

/** Reads a step of this height with a box that goes on beyond itself, in pages of `by` px; gives how far the box went at each. */
function read(height: number, beyond: number, by: number): number[] {
	const went: number[] = [];
	let at = 0;
	for (let y = by; y <= height; y += by) went.push((at += along(by, at, beyond, y, height - y)));
	return went;
}

test('whatever the steps of a scroll, a box has gone by when its step is read', () => {
	for (const by of [1, 50, 250]) {
		const went = read(500, 120, by);
		expect(went.at(-1), String(by)).toBeCloseTo(120);
		expect(went).toEqual([...went].sort((a, b) => a - b));
	}
});

test('on the way back a box is at its beginning when its step is', () => {
	let at = 120;
	for (let y = 480; y >= 0; y -= 20) at += along(-20, at, 120, y, 500 - y);
	expect(at).toBeCloseTo(0);
});

test('a box goes on from where it was left', () => {
	// Half of the step is to come, and a quarter of the box.
	expect(along(10, 90, 120, 260, 240)).toBeCloseTo(30 / 25);
	expect(along(600, 0, 120, 600, -50)).toBe(120);
});
