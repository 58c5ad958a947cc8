import type { Frame } from './frame.ts';
import { flow, type Block } from './wrap.ts';
import { cut, namespaces, svgText } from './outlines/svg-text.ts';
import { escape } from '../../lib/escape.ts';

/** The shapes of pictures that newspapers print, for pages and for phones: what it measures when shown, px; the px of its file; and in how many units across it is drawn, which sets how large letters are. */
export const pictureShapes = {
	wide: { width: 1200, height: 675, pixels: 2400, units: 960 },
	phone: { width: 1080, height: 1350, pixels: 1080, units: 432 },
};
export type PictureShape = keyof typeof pictureShapes;

/** What stands in a picture around its figure, and the figure in a frame of any size. */
export interface PictureParts {
	title: string;
	finding: string;
	alt: string;
	/** Where the figure's data come from. */
	credit: string;
	/** Who made it, when, and under which licence. */
	source: string;
	still: (frame: Frame) => string;
}

/** In a picture of each shape, in its units: what is free at its sides and its top, and how large its letters are. */
const layouts = {
	wide: { left: 32, above: 14, title: 15, finding: 21, small: 12 },
	phone: { left: 16, above: 12, title: 13, finding: 19, small: 11 },
};

/** A whole picture as an SVG file that follows the reader's theme: title and finding, the figure, where it comes from. */
export function pictureSvg(parts: PictureParts, shape: PictureShape): string {
	const { width, height, units } = pictureShapes[shape];
	const tall = (units * height) / width;
	const { left, above, title, finding, small } = layouts[shape];
	const measure = units - 2 * left;
	const ink = svgText('p');
	const set = (blocks: Block[], y: number) => {
		const { lines, y: end, count } = flow(blocks, left, y, measure, tall);
		if (count < blocks.length) throw new Error(`“${parts.title}” has no room for all its words in a picture`);
		return { markup: lines.map(ink.line).join(''), y: end };
	};
	const headBlocks: Block[] = [
		{ text: parts.title, size: title, role: 'soft' },
		{ text: parts.finding, size: finding, weight: 600 },
	];
	const head = set(headBlocks, above);
	const footBlocks: Block[] = [parts.credit, parts.source].map((text) => ({ text, size: small, role: 'soft' }));
	const footHeight = set(footBlocks, 0).y;
	const foot = set(footBlocks, tall - footHeight - 10);
	const top = Math.round(head.y + 10);
	const inset = { top: 8, right: left, bottom: 8, left };
	const box = { width: units, height: Math.round(tall - footHeight - 20 - top) };
	const still = parts.still({ ...box, inset }).replace('<svg ', `<svg y="${top}" `);
	return [
		`<svg ${namespaces} width="${width}" height="${height}" viewBox="0 0 ${units} ${tall}" role="img">`,
		`<title>${escape(parts.finding)}</title><desc>${escape(parts.alt)}</desc>`,
		`<rect class="f-paper" width="${units}" height="${tall}"/>`,
		cut('figure', { ...box, y: top }, still),
		ink.defs(),
		head.markup,
		foot.markup,
		'</svg>',
	].join('');
}
