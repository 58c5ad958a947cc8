import type { AboutPicture } from './about-picture.ts';
import { rdfOf } from './xmp.ts';

/** An SVG file with what it says of itself as `<metadata>`, behind its `<title>` and `<desc>`; throws where it has none. */
export function describedSvg(svg: string, about: AboutPicture): string {
	const place = svg.indexOf('</desc>');
	if (place < 0) throw new Error(`the picture “${about.title}” has no description`);
	const end = place + '</desc>'.length;
	return `${svg.slice(0, end)}<metadata>${rdfOf(about)}</metadata>${svg.slice(end)}`;
}
