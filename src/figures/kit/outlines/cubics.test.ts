import type { Command } from 'fontkit';
import { expect, test } from 'vitest';
import { withCubics } from './cubics.ts';
import { fontsFor } from './sans.ts';

type Point = [x: number, y: number];

/** Points along an outline, so many to each curve; its lines go from one to the next. */
function pointsOf(commands: readonly Command[], to: number): Point[] {
	let [x, y] = [0, 0];
	return commands.flatMap(({ command, args }) => {
		const [fromX, fromY] = [x, y];
		[x, y] = [args.at(-2) ?? x, args.at(-1) ?? y];
		if (args.length < 4) return args.length ? [[x, y] as Point] : [];
		const at = (t: number, from: number, axis: 0 | 1): number => {
			const [a = 0, b = 0, c = 0] = args.filter((_, i) => i % 2 === axis);
			if (command === 'quadraticCurveTo') return from * (1 - t) ** 2 + 2 * a * t * (1 - t) + b * t ** 2;
			return from * (1 - t) ** 3 + 3 * a * t * (1 - t) ** 2 + 3 * b * t ** 2 * (1 - t) + c * t ** 3;
		};
		return Array.from({ length: to }, (_, i): Point => [at((i + 1) / to, fromX, 0), at((i + 1) / to, fromY, 1)]);
	});
}

const letters = 'BCGJOQRSUacdefghjmnopqrstu235689?;&“';
const fonts = ([400, 600] as const).map((weight) => [weight, fontsFor(weight)[0]] as const);

test.for(fonts)(
	'the letters of weight %i with cubics run where the font has them, within 2 of 1000 units',
	([, font]) => {
		for (const letter of letters) {
			const { commands = [] } = font?.layout(letter).glyphs[0]?.path ?? {};
			const fine = pointsOf(commands, 100);
			for (const [x, y] of pointsOf(withCubics(commands, 1000), 9)) {
				const away = Math.min(...fine.map(([otherX, otherY]) => Math.hypot(x - otherX, y - otherY)));
				expect(away, letter).toBeLessThan(2);
			}
		}
	},
);

test.for(fonts)('an o of weight %i is two ovals of four cubics each, as it was drawn', ([, font]) => {
	const drawn = withCubics(font?.layout('o').glyphs[0]?.path.commands ?? [], 1000).map(({ command }) => command);
	const oval = ['moveTo', ...Array<string>(4).fill('bezierCurveTo'), 'closePath'];
	expect(drawn).toEqual([...oval, ...oval]);
});

test('what is no curve, and a curve that stands alone, stay as they are', () => {
	const commands: Command[] = [
		{ command: 'moveTo', args: [0, 0] },
		{ command: 'quadraticCurveTo', args: [50, 0, 50, 50] },
		{ command: 'lineTo', args: [50, 90] },
		// A corner between two curves is no place at which one was cut.
		{ command: 'quadraticCurveTo', args: [50, 200, 100, 200] },
		{ command: 'quadraticCurveTo', args: [0, 200, 0, 90] },
		{ command: 'closePath', args: [] },
	];
	expect(withCubics(commands, 1000)).toEqual(commands);
});
