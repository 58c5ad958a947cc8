import { fill } from '../lib/fill.ts';
import { heightNear, heightUpTo, withPin, type Width } from './embed-heights.ts';
import { figureStyle, frameStyle } from './frame-style.ts';
import { escape } from '../lib/escape.ts';

/** The five ways to take a piece, in the order an editor is offered them. */
export const kinds = ['frame', 'listener', 'picture', 'element', 'address'] as const;
export type Kind = (typeof kinds)[number];

/** The themes that a frame may have; `auto` is that of the reader's system. */
export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** What every snippet says of the site: its address with a closing slash, its name, licence and day of the last check. */
export interface Site {
	root: string;
	name: string;
	licence: string;
	asOf: string;
	/** The language of its words, and what stands around what a snippet shows: a date, and the way to the sources. */
	language: string;
	words: Record<'asOf' | 'sources', string>;
}

/** One thing that can be taken: a state of a figure, a scene or the story. Paths are relative to the site's root. */
export interface Choice {
	/** What the switch calls it. */
	id: string;
	title: string;
	finding: string;
	alt: string;
	/** Where the story shows it. */
	link: string;
	/** The embedded page as the custom element names it: `map`, `scene/the-gap`, `story`. */
	page: string;
	/** The start state, where the page has several. */
	state?: string;
	/** Heights at the listed widths, CSS px. */
	heights: readonly number[];
	/** Its picture in a theme, for wide columns and for narrow ones where there is another. */
	pictures: Record<'light' | 'dark', { wide: Picture; narrow?: Picture }>;
	/** What kind of thing it is, as in `Map`. */
	noun: string;
	/** Where the picture's data come from. */
	credit: string;
}

/** A file with the size in which it is shown, CSS px. */
export interface Picture {
	path: string;
	width: number;
	height: number;
}

/** How the editor wants it: the width of the column, CSS px, the theme, and a version to be pinned to, if any. */
export interface Look {
	width: Width;
	theme: Theme;
	version?: string;
}

/** Below this width, CSS px, a narrow picture is shown where there is one. */
const narrowBelow = 600;

/** The name a reader's screen reader gives the frame, and a link the words. */
export const frameTitle = (site: Site, { noun, title }: Choice): string =>
	title === site.name ? site.name : `${noun}: ${title} · ${site.name}`;

/** The address of the embedded page in its start state, with what of its query differs from its own ways. */
export function address(
	{ root }: Pick<Site, 'root'>,
	{ page, state }: Pick<Choice, 'page' | 'state'>,
	{ theme, version }: Omit<Look, 'width'>,
): string {
	const asked = [theme !== 'auto' && `theme=${theme}`, version && `v=${version}`];
	const query = asked.filter(Boolean).join('&');
	return `${root}embed/${page}/${state ? `${state}/` : ''}${query && `?${query}`}`;
}

/** A frame in its figure. Under it stands a link, which is what is left where a system takes the frame out. */
function figure(site: Site, choice: Choice, { width }: Look, inside: string): string {
	const link = `<a href="${escape(site.root + choice.link)}">${escape(frameTitle(site, choice))}</a>`;
	return `<figure lang="${escape(site.language)}" dir="ltr" style="${figureStyle(width)}">
  ${inside}
  <figcaption>${link}, ${escape(site.licence)}. ${escape(fill(site.words.asOf, { day: site.asOf }))}</figcaption>
</figure>`;
}

/** The iframe of `height` px. What a host's style sheet could take away is in `style`; what its policy could, in attributes. */
function frame(site: Site, choice: Choice, look: Look, height: number): string {
	const title = escape(frameTitle(site, choice));
	return `<iframe src="${escape(address(site, choice, look))}" title="${title}" width="100%" height="${height}" loading="lazy" style="${frameStyle(height)}"></iframe>`;
}

/** The site's one script for other people's pages. It is named, not written out, as some systems print what stands in a script. */
const script = ({ root }: Site): string => `<script src="${escape(root)}embed.js" async></script>`;

/** The picture itself: one file where the column is narrow, else another for phones too. */
function image({ root }: Site, { pictures, alt }: Choice, { width, theme }: Look): string {
	const { wide, narrow } = pictures[theme === 'dark' ? 'dark' : 'light'];
	const size = (file: Picture): string => `width="${file.width}" height="${file.height}"`;
	const tag = (file: Picture): string =>
		`<img src="${escape(root + file.path)}" alt="${escape(alt)}" ${size(file)} loading="lazy" style="display:block;width:100%;height:auto">`;
	if (!narrow || width < narrowBelow) return tag(narrow ?? wide);
	const phones = `<source media="(max-width: ${narrowBelow - 1}px)" srcset="${escape(root + narrow.path)}" ${size(narrow)}>`;
	return `<picture>${phones}${tag(wide)}</picture>`;
}

function picture(site: Site, choice: Choice, look: Look): string {
	const link = escape(site.root + choice.link);
	return `<figure lang="${escape(site.language)}" dir="ltr" style="margin:0;writing-mode:horizontal-tb;max-width:${look.width}px!important">
  <a href="${link}">${image(site, choice, look)}</a>
  <figcaption>${escape(choice.finding)} ${escape(choice.noun)}: <a href="${link}">${escape(site.name)}</a>, ${escape(site.licence)}. ${escape(choice.credit)} ${escape(fill(site.words.asOf, { day: site.asOf }))} <a href="${escape(site.root)}evidence/">${escape(site.words.sources)}</a></figcaption>
</figure>`;
}

function element(site: Site, choice: Choice, { theme, version }: Look): string {
	const asked = [
		`name="${escape(choice.page)}"`,
		choice.state && `state="${escape(choice.state)}"`,
		`theme="${theme}"`,
		version && `v="${version}"`,
		`title="${escape(frameTitle(site, choice))}"`,
	];
	return `<one-ten-figure ${asked.filter(Boolean).join(' ')}></one-ten-figure>`;
}

/** Everything an editor may copy for one choice, as text to be pasted. */
export function snippets(site: Site, choice: Choice, look: Look): Record<Kind, string> {
	const heights = look.version ? withPin(choice.heights) : choice.heights;
	const framed = (height: number): string => figure(site, choice, look, frame(site, choice, look, height));
	return {
		frame: framed(heightUpTo(heights, look.width)),
		listener: `${framed(heightNear(heights, look.width))}\n${script(site)}`,
		picture: picture(site, choice, look),
		element: `${figure(site, choice, look, element(site, choice, look))}\n${script(site)}`,
		address: address(site, choice, look),
	};
}
