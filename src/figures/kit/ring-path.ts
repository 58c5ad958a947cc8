import type { Spot } from './mercator.ts';
import type { Ring } from './rings.ts';

const join = (numbers: readonly number[]): string => numbers.join(' ').replaceAll(' -', '-');

/** Rings as one SVG path of whole numbers, each spot relative to the one before; spots that fall together are left out. */
export function ringPath(rings: readonly Ring[]): string {
	return rings
		.map((ring) => {
			let at: Spot = [0, 0];
			const moves: number[] = [];
			for (const [x, y] of ring.map(([x, y]): Spot => [Math.round(x), Math.round(y)])) {
				if (moves.length && x === at[0] && y === at[1]) continue;
				moves.push(x - at[0], y - at[1]);
				at = [x, y];
			}
			return moves.length < 6 ? '' : `M${join(moves.slice(0, 2))}l${join(moves.slice(2))}z`;
		})
		.join('');
}

/** The rings of a path that `ringPath` wrote. */
export function pathRings(path: string): Ring[] {
	return path
		.split('z')
		.filter(Boolean)
		.map((part) => {
			const numbers = (part.match(/-?\d+/g) ?? []).map(Number);
			let at: Spot = [0, 0];
			return Array.from(
				{ length: numbers.length / 2 },
				(_, i): Spot => (at = [at[0] + (numbers[2 * i] ?? 0), at[1] + (numbers[2 * i + 1] ?? 0)]),
			);
		});
}
