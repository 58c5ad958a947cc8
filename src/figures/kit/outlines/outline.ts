import type { Command } from 'fontkit';
import { withCubics } from './cubics.ts';

/** Outlines are drawn this many units to the em, a quarter of the font's own: at 28 px a tenth of a px, and fewer digits. */
export const em = 250;

const letters = { moveTo: 'm', lineTo: 'l', quadraticCurveTo: 'q', bezierCurveTo: 'c', closePath: 'z' } as const;

/** A straight line along an axis needs one number. */
function shortest(letter: string, [x = 0, y = 0, ...more]: number[]): [letter: string, numbers: number[]] {
	if (letter === 'l' && y === 0) return ['h', [x]];
	if (letter === 'l' && x === 0) return ['v', [y]];
	return [letter, letter === 'z' ? [] : [x, y, ...more]];
}

/** A glyph as an SVG path with y down, in whole units relative to the point before, and its letter once for all that go on alike. */
export function outline(commands: readonly Command[], unitsPerEm: number): string {
	let at = { x: 0, y: 0 };
	let begin = at;
	let last = '';
	return withCubics(commands, unitsPerEm)
		.map(({ command, args }) => {
			const points = args.map((value, i) => Math.round(((i % 2 ? -value : value) * em) / unitsPerEm));
			const relative = points.map((value, i) => value - (i % 2 ? at.y : at.x));
			// Closing a contour takes the pen back to where it began.
			at = command === 'closePath' ? begin : { x: points.at(-2) ?? at.x, y: points.at(-1) ?? at.y };
			if (command === 'moveTo') begin = at;
			const [letter, numbers] = shortest(letters[command], relative);
			const written = numbers.join(' ').replaceAll(' -', '-');
			const goesOn = letter === last && letter !== 'm';
			last = letter;
			return (goesOn ? (written.startsWith('-') ? '' : ' ') : letter) + written;
		})
		.join('');
}
