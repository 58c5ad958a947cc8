import type { APIRoute } from 'astro';
import { loadFacts } from '../../../content/facts.ts';
import { loadTeach } from '../../../content/teach/read.ts';
import { blankMap, blankMapAlt } from '../../../papers/blank-map.ts';
import { aboutPicture } from '../../../site/picture-file/about-picture.ts';
import { describedSvg } from '../../../site/picture-file/described.ts';

/** The map without names. */
export const GET: APIRoute = () => {
	const facts = loadFacts();
	const map = loadTeach().blankMap;
	const alt = blankMapAlt(map);
	const about = aboutPicture(facts, { title: map.title, alt, caption: alt, path: '/teach/paper/map/' });
	return new Response(describedSvg(blankMap(facts, map), about));
};
