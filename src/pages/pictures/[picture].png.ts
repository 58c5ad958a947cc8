import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import { loadFacts } from '../../build/facts.ts';
import { pictureShapes } from '../../build/picture.ts';
import { mainStates, pictureName, type PictureId } from '../../casts/kit/names.ts';
import { picture, pictureIds } from '../../casts/kit/pictures.ts';

/** The main states' pictures in pixels too, for pages that take no SVG; those of all states would double the build's time. */
export const getStaticPaths = (() =>
	pictureIds(loadFacts())
		.filter(({ figure, state }) => mainStates[figure] === state)
		.map((id) => ({ params: { picture: pictureName(id) }, props: { ...id } }))) satisfies GetStaticPaths;

export const GET: APIRoute<PictureId> = async ({ props }) => {
	const svg = picture(loadFacts(), props);
	const drawn = sharp(Buffer.from(svg)).resize({ width: pictureShapes[props.shape].pixels });
	// Without dither, which would give a plain ground a second colour.
	const png = await drawn.png({ palette: true, dither: 0, effort: 3, compressionLevel: 6 }).toBuffer();
	return new Response(new Uint8Array(png));
};
