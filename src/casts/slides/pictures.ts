import sharp from 'sharp';
import type { Facts } from '../../build/facts.ts';
import { stills } from '../../figures/index.ts';
import type { Frame } from '../../lib/frame.ts';
import { inLight } from '../../lib/palette.ts';
import { boxes } from './look.ts';

/** Drawn small, so that its letters are as large on the slide as a projector needs: about 16 points. */
const width = 440;
const edge = 10;
const frame: Frame = {
	width,
	height: Math.round((width * boxes.picture.h) / boxes.picture.w),
	inset: { top: edge, right: edge, bottom: edge, left: edge },
};
/** Dots to the inch of the SVG, which has 96: pictures get about 1,100 dots across. */
const density = 240;

/** The still of a figure's state in the light theme as a PNG in base64, in the shape of the slide's picture. */
export async function picture(facts: Facts, figure: string, state: string): Promise<string> {
	const still = stills[figure];
	if (!still) throw new Error(`no figure “${figure}” draws a still`);
	const svg = inLight(still(facts, state, frame));
	const png = await sharp(Buffer.from(svg), { density }).png({ compressionLevel: 6 }).toBuffer();
	return `image/png;base64,${png.toString('base64')}`;
}
