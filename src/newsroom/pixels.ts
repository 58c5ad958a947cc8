import sharp from 'sharp';
import type { Facts } from '../content/facts.ts';
import type { PictureId } from '../figures/kit/picture-names.ts';
import { describedPng } from '../site/picture-file/described.ts';
import { aboutState, picture } from './pictures.ts';

/** A picture as a PNG of this width, px. */
export async function pixels(facts: Facts, id: PictureId, width: number): Promise<Response> {
	const drawn = sharp(Buffer.from(picture(facts, id))).resize({ width });
	// Without dither, which would give a plain ground a second colour.
	const png = await drawn.png({ palette: true, dither: 0, effort: 3, compressionLevel: 6 }).toBuffer();
	return new Response(describedPng(png, aboutState(facts, id.figure, id.state)));
}
