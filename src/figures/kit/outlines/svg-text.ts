import type { Font } from 'fontkit';
import { escape } from '../../../lib/escape.ts';
import { svgStyles } from '../../../site/palette.ts';
import { fontsFor, type FontLang, type SansWeight } from './sans.ts';
import type { Frame } from '../frame.ts';
import { round } from '../markup.ts';
import { em, outline } from './outline.ts';
import type { Rect } from '../rect.ts';
import type { Line } from '../wrap.ts';

export interface TextStyle {
	/** Font size in px. */
	size: number;
	weight?: SansWeight;
	anchor?: 'start' | 'middle' | 'end';
	/** Language of words in Japanese or Chinese letters. */
	lang?: FontLang;
	/** Class of the letters, such as `f-ink`. */
	className: string;
	/** Class of a halo under the letters, such as `s-sea`. */
	halo?: string;
	haloWidth?: number;
	/** How much of what is under it a halo hides: all of it, unless this says less. */
	haloOpacity?: number;
}

/** The namespaces of an SVG file. */
export const namespaces = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';

/** What names an element of the same file in a `<use>`, said twice: Inkscape and programs older than SVG 2 know only the second way. */
export const refer = (id: string): string => `href="#${id}" xlink:href="#${id}"`;

/** Markup cut at the edges of a box, px, by a clip path of this id: Inkscape shows what an inner `<svg>` has beyond its own. */
export const cut = (
	id: string,
	{ x = 0, y = 0, width, height }: Pick<Rect, 'width' | 'height'> & Partial<Rect>,
	markup: string,
): string =>
	`<clipPath id="${id}"><rect x="${x}" y="${y}" width="${width}" height="${height}"/></clipPath><g clip-path="url(#${id})">${markup}</g>`;

/** A stretch of a line that one of the font's files can draw, and which in the order of the files. */
export interface Run {
	font: Font;
	file: number;
	text: string;
}

/** Splits text into runs that one of the font's files can draw; throws at a letter that none of them has. */
export function runs(text: string, weight: SansWeight, lang?: FontLang): Run[] {
	const list: Run[] = [];
	const fonts = fontsFor(weight, lang);
	for (const character of text.normalize('NFC').replaceAll(/[\u2009\u202f]/g, ' ')) {
		const file = fonts.findIndex((font) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
		const font = fonts[file];
		if (!font) throw new Error(`no font at hand has a glyph for “${character}” in “${text}”`);
		const last = list.at(-1);
		if (last?.file === file) last.text += character;
		else list.push({ font, file, text: character });
	}
	return list;
}

/** A glyph of a line: by what it is known among all fonts, its outline, and its place, thousandths of an em. */
interface Shape {
	key: string;
	path: string;
	x: number;
}

/** The glyphs of a line that leave ink, and the line's width, thousandths of an em. */
interface ShapedLine {
	glyphs: Shape[];
	width: number;
}

/** Lines and glyphs that were shaped before: a figure's words are the same in all sizes of all its files. */
const known = { lines: new Map<string, ShapedLine>(), paths: new Map<string, string>() };

function shaped(text: string, weight: SansWeight, lang?: FontLang): ShapedLine {
	const asked = [weight, lang ?? '', text].join(' ');
	const before = known.lines.get(asked);
	if (before) return before;
	const glyphs: Shape[] = [];
	let width = 0;
	for (const run of runs(text, weight, lang)) {
		const { glyphs: shapes, positions } = run.font.layout(run.text);
		const unit = 1000 / run.font.unitsPerEm;
		shapes.forEach((glyph, i) => {
			const key = [weight, lang ?? '', run.file, glyph.id].join(' ');
			const path = known.paths.get(key) ?? outline(glyph.path.commands, run.font.unitsPerEm);
			known.paths.set(key, path);
			if (path) glyphs.push({ key, path, x: width + (positions[i]?.xOffset ?? 0) * unit });
			width += (positions[i]?.xAdvance ?? 0) * unit;
		});
	}
	const line = { glyphs, width };
	known.lines.set(asked, line);
	return line;
}

/** A line of text as an element of SVG, in the px and with the classes that its outlines would have. */
const element = (
	x: number,
	y: number,
	text: string,
	{ size, weight = 400, anchor, lang, className }: TextStyle,
): string =>
	`<text x="${round(x)}" y="${round(y)}" font-size="${size}" font-weight="${weight}"${anchor ? ` text-anchor="${anchor}"` : ''}${lang ? ` lang="${lang}"` : ''} class="${className}">${escape(text)}</text>`;

/** What writes the text of one file. */
export type SvgText = ReturnType<typeof svgText>;

/**
 * Draws text as outlines, so that an SVG file needs no font; `prefix` keeps ids apart when two files share a page. In a frame
 * for print the letters are text, and their halo alone is outlines.
 */
export function svgText(prefix = 'g', { printed = false }: Pick<Frame, 'printed'> = {}) {
	/** Each glyph that was used: its short id in the file and its outline. */
	const outlines = new Map<string, { id: string; path: string }>();
	let lines = 0;

	/** The id of a glyph in the file, which has its outline once. */
	function idOf({ key, path }: Shape): string {
		const { id } = outlines.get(key) ?? { id: prefix + outlines.size.toString(36) };
		outlines.set(key, { id, path });
		return id;
	}

	/** Markup for one line of text with its baseline at y, px. */
	function write(x: number, y: number, text: string, style: TextStyle): string {
		const { size, weight = 400, anchor = 'start', lang, className, halo, haloWidth = 3, haloOpacity } = style;
		if (printed && !halo) return element(x, y, text, style);
		const { glyphs, width } = shaped(text, weight, lang);
		const scale = size / em;
		const left = x - ({ start: 0, middle: 0.5, end: 1 }[anchor] * width * size) / 1000;
		const uses = glyphs
			.map((glyph) => `<use ${refer(idOf(glyph))}${glyph.x ? ` x="${Math.round((glyph.x * em) / 1000)}"` : ''}/>`)
			.join('');
		const place = `<g transform="translate(${round(left)} ${round(y)})scale(${Math.round(scale * 1e5) / 1e5})"`;
		if (!halo) return `${place} class="${className}">${uses}</g>`;
		// The halo is a layer of its own: with paint-order alone a letter's halo would cover the letter before it.
		const id = `${prefix}T${lines++}`;
		const stroke = `class="${halo}" fill="none" stroke-width="${Math.round((haloWidth * em) / size)}" stroke-linejoin="round"${haloOpacity ? ` stroke-opacity="${haloOpacity}"` : ''}`;
		if (printed) return `${place}><g ${stroke}>${uses}</g></g>${element(x, y, text, style)}`;
		return `${place}><g ${stroke}><g id="${id}">${uses}</g></g><use ${refer(id)} class="${className}"/></g>`;
	}
	return {
		text: write,
		/** The same for a line that was set. */
		line: ({ x, y, text, size, weight, role, lang }: Line & { lang?: FontLang }): string =>
			write(x, y, text, { size, weight, className: `f-${role}`, ...(lang && { lang }) }),
		/** The `<defs>` with every glyph outline used so far. */
		defs(): string {
			const paths = [...outlines.values()].map(({ id, path }) => `<path id="${id}" d="${path}"/>`);
			return paths.length ? `<defs>${paths.join('')}</defs>` : '';
		},
	};
}

/** A drawing of this size, px, as a complete SVG file that follows the reader's theme; `ink` set its letters. */
export function svgFile(
	{ width, height }: Pick<Rect, 'width' | 'height'>,
	{ title, alt }: { title: string; alt: string },
	ink: SvgText,
	parts: readonly string[],
): string {
	return [
		`<svg ${namespaces} width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
		`<title>${escape(title)}</title><desc>${escape(alt)}</desc>${svgStyles()}${ink.defs()}`,
		...parts,
		'</svg>',
	].join('');
}

/** The ground of paper under a drawing. */
export const paper = ({ width, height }: Pick<Rect, 'width' | 'height'>): string =>
	`<rect class="f-paper" width="${width}" height="${height}"/>`;
