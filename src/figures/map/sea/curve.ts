import type { Spot } from '../../kit/mercator.ts';
import type { Ring } from '../../kit/rings.ts';

const join = (numbers: readonly number[]): string => numbers.join(' ').replaceAll(' -', '-');

/** A ring's spots as even whole numbers, twice as many units as before; spots that fall together are left out. */
const doubled = (ring: Ring): Spot[] =>
	ring
		.map(([x, y]): Spot => [Math.round(x) * 2, Math.round(y) * 2])
		.filter(([x, y], i, all) => x !== all.at(i - 1)?.[0] || y !== all.at(i - 1)?.[1]);

/**
 * Rings as one relative SVG path in half units, with corners rounded by quadratic curves from the middle of each side to the
 * middle of the next; corners that are `sharp`, such as those where a ring is cut, stay. All numbers are whole.
 */
export function curvedPath(rings: readonly Ring[], sharp: (spot: Spot) => boolean): string {
	return rings.map((ring) => curve(doubled(ring), ([x, y]) => sharp([x / 2, y / 2]))).join('');
}

function curve(ring: readonly Spot[], sharp: (spot: Spot) => boolean): string {
	if (ring.length < 3) return '';
	let [x, y] = [0, 0];
	let command = '';
	/** Writes a command, without its letter where it is that of the one before. */
	const write = (letter: string, ...spots: Spot[]): string => {
		const numbers = join(spots.flatMap(([px, py]) => [px - x, py - y]));
		[x, y] = spots.at(-1) ?? [x, y];
		const again = letter === command;
		command = letter;
		return again ? (numbers.startsWith('-') ? numbers : ` ${numbers}`) : letter + numbers;
	};
	const middle = (a: Spot, b: Spot): Spot => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
	const cornered = ring.map(sharp);
	const at = (i: number): Spot => ring[i % ring.length] ?? [0, 0];
	const isSharp = (i: number): boolean => cornered[i % ring.length] === true;
	let path = write('M', isSharp(0) ? at(0) : middle(at(0), at(1)));
	// From a sharp corner the next is reached by the side between them, from a rounded one by way of the middles.
	for (let i = 1; i <= ring.length; i++) {
		const [here, next] = [at(i), at(i + 1)];
		if (isSharp(i)) path += write('l', here);
		else {
			if (isSharp(i - 1)) path += write('l', middle(at(i - 1), here));
			// The control point of a `t` is that of the curve before, mirrored, and so the corner itself.
			path +=
				command === 'q' || command === 't' ? write('t', middle(here, next)) : write('q', here, middle(here, next));
		}
	}
	return `${path}z`;
}
