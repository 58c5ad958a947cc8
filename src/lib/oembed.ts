/** A rich answer of oEmbed 1.0 (oembed.com, 2.3.4.4), with a thumbnail. */
export interface OEmbed {
	version: '1.0';
	type: 'rich';
	title: string;
	html: string;
	width: number;
	height: number;
	provider_name: string;
	provider_url: string;
	thumbnail_url: string;
	thumbnail_width: number;
	thumbnail_height: number;
}

/** What is framed: absolute addresses of the frame and of where its title leads; sizes in CSS px. */
export interface Framed {
	title: string;
	src: string;
	link: string;
	height: number;
	provider: { name: string; address: string };
	thumbnail: { address: string; width: number; height: number };
}

/** A small width, as a file can't obey `maxwidth`; the page in the frame is fluid. */
const width = 600;
/** WordPress makes no frame higher. */
const highest = 1000;

const escape = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The answer for one frame. Its HTML keeps to what WordPress keeps: a quotation with a link first, then a frame of few attributes. */
export function oEmbed({ title, src, link, height: wanted, provider, thumbnail }: Framed): OEmbed {
	const height = Math.min(Math.ceil(wanted), highest);
	const name = escape(title);
	const quote = `<blockquote><a href="${escape(link)}">${name}</a></blockquote>`;
	const frame = `<iframe src="${escape(src)}" width="${width}" height="${height}" frameborder="0" marginwidth="0" marginheight="0" title="${name}"></iframe>`;
	return {
		version: '1.0',
		type: 'rich',
		title,
		html: quote + frame,
		width,
		height,
		provider_name: provider.name,
		provider_url: provider.address,
		thumbnail_url: thumbnail.address,
		thumbnail_width: thumbnail.width,
		thumbnail_height: thumbnail.height,
	};
}
