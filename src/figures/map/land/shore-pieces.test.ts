import { expect, test } from 'vitest';
import { boxOf, type Ring } from '../../kit/rings.ts';
import far from './coast-far.json' with { type: 'json' };
import near from './coast-near.json' with { type: 'json' };
import { landOf } from './land.ts';
import { shorePieces } from './shore-pieces.ts';

/** The lines of a path, each as a list of spots. */
const lines = (path: string): Ring[] =>
	path
		.split('M')
		.filter(Boolean)
		.map((line) => line.split('L').map((spot) => spot.split(' ').map(Number) as [number, number]));
/** Each stretch of some lines, in words. */
const stretches = (all: readonly Ring[]): string[] =>
	all.flatMap((line) => line.slice(1).map((spot, i) => `${String(line[i])} ${String(spot)}`)).sort();

test.each(Object.entries({ near, far }))(
	'the pieces of the %s shore have each of its stretches once, and lie each in a small part of it',
	(_, coast) => {
		const rings = landOf([coast]).flatMap((level) => level.rings.map(({ ring }) => ring));
		const pieces = shorePieces(rings).map(lines);
		expect(stretches(pieces.flat())).toEqual(stretches(rings.map((ring) => [...ring, ...ring.slice(0, 1)])));
		const whole = boxOf(rings.flat());
		/** Stretches between neighbouring squares reach out of one; a few of those are long. */
		const wide = pieces.filter((piece) => {
			const { left, right, top, bottom } = boxOf(piece.flat());
			return Math.max(right - left, bottom - top) > (whole.right - whole.left) / 8;
		});
		expect(wide.length).toBeLessThan(pieces.length / 20);
		expect(Math.max(...pieces.map((piece) => piece.flat().length))).toBeLessThan(rings.flat().length / 10);
	},
);

test('no land has no shore', () => {
	expect(shorePieces([])).toEqual([]);
});
