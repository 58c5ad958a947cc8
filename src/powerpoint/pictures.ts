import sharp from 'sharp';
import type { Facts } from '../content/facts.ts';
import { stillOf } from '../figures/index.ts';
import type { Frame } from '../figures/kit/frame.ts';
import { inLight } from '../site/palette.ts';
import { pictureBox } from './look.ts';

/** Drawn small, so that its letters are as large on the slide as a projector needs; the ring's and the ladder's own need more room. */
const widths: Record<string, number> = { ring: 600, ladder: 900 };
const usual = 440;
const edge = 10;
function frameOf(figure: string): Frame {
	const width = widths[figure] ?? usual;
	const box = pictureBox(figure);
	const height = Math.round((width * box.h) / box.w);
	return { width, height, inset: { top: edge, right: edge, bottom: edge, left: edge } };
}

/** Dots to the inch of the slide. */
const dots = 150;

/** The still of a figure's state in the light theme as a PNG in base64, in the shape of the slide's picture. */
export async function picture(facts: Facts, figure: string, state: string): Promise<string> {
	const frame = frameOf(figure);
	const svg = inLight(stillOf(figure)(facts, state, frame));
	// The renderer takes an SVG file to have 72 px to the inch.
	const density = (72 * dots * pictureBox(figure).w) / frame.width;
	const png = await sharp(Buffer.from(svg), { density }).png({ palette: true, compressionLevel: 9 }).toBuffer();
	return `image/png;base64,${png.toString('base64')}`;
}
