import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { loadFacts } from '../../content/facts.ts';
import { coverFrame, coverPicture } from '../../epub/cover.ts';
import { still } from '../../figures/map/still.ts';

/** The book's cover, 1200 × 1800. */
export const GET: APIRoute = async () => {
	const facts = loadFacts();
	const { map } = facts.figures;
	const svg = coverPicture(facts.story, map ? still(facts, map.cover, coverFrame) : '');
	const drawn = sharp(Buffer.from(svg), { density: 144 }).png({ compressionLevel: 9, palette: true, dither: 0 });
	return new Response(new Uint8Array(await drawn.toBuffer()));
};
