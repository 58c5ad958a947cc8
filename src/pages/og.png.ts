import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { loadFacts } from '../content/facts.ts';
import { aboutPicture } from '../site/picture-file/about-picture.ts';
import { describedPng } from '../site/picture-file/described.ts';
import { sharedAlt } from '../site/words.ts';
import { ogFrame, ogPicture } from '../story/og.ts';
import { still } from '../figures/map/still.ts';

/** The picture that social networks show, 1200 × 630. */
export const GET: APIRoute = async () => {
	const facts = loadFacts();
	const { map } = facts.figures;
	const svg = ogPicture(facts.story, map ? still(facts, map.cover, ogFrame) : '');
	const png = await sharp(Buffer.from(svg)).png({ compressionLevel: 9, palette: true, dither: 0 }).toBuffer();
	const { title, description: caption } = facts.story;
	const about = aboutPicture(facts, { title, alt: sharedAlt(facts), caption, path: '/' });
	return new Response(describedPng(png, about));
};
