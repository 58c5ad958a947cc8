import { figureStyle, frameStyle } from './frame-style.ts';
import { escape } from '../lib/escape.ts';

/** What is framed: absolute addresses of the frame and of where its title leads; sizes in CSS px. */
export interface Framed {
	title: string;
	src: string;
	link: string;
	height: number;
	provider: { name: string; address: string };
	thumbnail: { address: string; width: number; height: number };
}

/** Small widths, as a file can't obey `maxwidth`; the page in the frame is fluid. The second is for frames that WordPress would take for a video's at the first. */
const widths = [600, 680] as const;
/** WordPress makes no frame higher. */
const highest = 1000;

/** Widths over heights of videos; WordPress's editor puts a frame that is by up to a tenth wider into a box of that shape. */
const ofVideos = [2.33, 2, 1.78, 1.33, 1, 0.56, 0.5];
const likeVideo = (width: number, height: number): boolean => {
	const ratio = Math.round((width / height) * 100) / 100;
	return ofVideos.some((video) => ratio >= video && ratio - video <= 0.1);
};

/**
 * The rich answer of oEmbed 1.0 (oembed.com, 2.3.4.4) for one frame, with a thumbnail. WordPress takes all out of its HTML but a quotation with a link, which must come first then, and
 * a frame of few attributes; other systems keep the figure, which holds the frame to its width.
 */
export function oEmbed({ title, src, link, height: wanted, provider, thumbnail }: Framed) {
	const height = Math.min(Math.ceil(wanted), highest);
	const width = widths.find((one) => !likeVideo(one, height)) ?? widths[0];
	const name = escape(title);
	const quote = `<blockquote><a href="${escape(link)}">${name}</a></blockquote>`;
	const frame = `<iframe src="${escape(src)}" width="${width}" height="${height}" frameborder="0" marginwidth="0" marginheight="0" title="${name}" style="${frameStyle(height)}"></iframe>`;
	return {
		version: '1.0',
		type: 'rich',
		title,
		html: `<figure style="${figureStyle(width)}">${quote}${frame}</figure>`,
		width,
		height,
		provider_name: provider.name,
		provider_url: provider.address,
		thumbnail_url: thumbnail.address,
		thumbnail_width: thumbnail.width,
		thumbnail_height: thumbnail.height,
	};
}
