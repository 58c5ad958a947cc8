import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { openSync, type Command, type Font } from 'fontkit';

// From the project's root and not from this file, which a build moves elsewhere.
const require = createRequire(resolve('package.json'));
const letters = { moveTo: 'M', lineTo: 'L', quadraticCurveTo: 'Q', bezierCurveTo: 'C', closePath: 'Z' } as const;
let opened: Font | undefined;

/** One line in Source Serif 4 semibold as the data of an SVG path; x and the baseline y are px, and so is the size. */
export function serifPath(x: number, y: number, text: string, size: number): string {
	opened ??= openSync(require.resolve('@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff'));
	const scale = size / opened.unitsPerEm;
	const { glyphs, positions } = opened.layout(text);
	let advance = 0;
	const place = ({ command, args }: Command) =>
		letters[command] +
		args.map((value, i) => (i % 2 ? y - value * scale : x + (advance + value) * scale).toFixed(1)).join(' ');
	return glyphs
		.map((glyph, index) => {
			const path = glyph.path.commands.map(place).join('');
			advance += positions[index]?.xAdvance ?? 0;
			return path;
		})
		.join('');
}
