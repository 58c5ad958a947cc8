import { columns, columnPx, type Column, type InColumns } from '../../figures/kit/columns.ts';
import { namespaces, cut, svgText } from '../../figures/kit/outlines/svg-text.ts';
import type { PictureParts } from '../../figures/kit/picture.ts';
import { flow, type Block } from '../../figures/kit/wrap.ts';
import { escape } from '../../lib/escape.ts';
import { lowest } from './lowest.ts';
import { numberOf, svgTree } from './svg-tree.ts';

/** The letters of the head and the foot, px of six tenths of a point: the least are 7.2 pt. */
const sizes: Record<Column, { title: number; finding: number }> = {
	one: { title: 12.5, finding: 17 },
	two: { title: 13.5, finding: 20 },
	three: { title: 14, finding: 21 },
};
const small = 12;
const gap = 8;

/**
 * A picture as an SVG file for one to three columns of a newspaper, as high as it has to be: title and finding, the figure in the
 * height that `tall` gives it for its width and without what it leaves empty below, and where it comes from. Its words are text.
 */
export function columnSvg(parts: PictureParts, column: Column, { tall, aside }: InColumns): string {
	const width = columnPx(columns[column]);
	const ink = svgText('p', { printed: true });
	const set = (blocks: Block[], from: number): { markup: string; y: number } => {
		const { lines, y } = flow(blocks, 0, from, width, Infinity);
		const markup = lines.map(({ x, y: at, text, size, weight, role }) =>
			ink.text(x, at, text, { size, weight, className: `f-${role}` }),
		);
		return { markup: markup.join(''), y };
	};
	const head = set(
		[
			{ text: parts.title, size: sizes[column].title, role: 'soft' },
			{ text: parts.finding, size: sizes[column].finding, weight: 600 },
		],
		0,
	);
	const top = head.y + gap;
	const inset = { top: 2, right: aside, bottom: 2, left: aside };
	const still = parts.still({ width, height: Math.round(width * tall[column]), inset, printed: true });
	const tree = svgTree(still);
	const height = Math.min(numberOf(tree.root, 'height'), Math.ceil(lowest(tree)) + 2);
	const foot = set(
		[parts.credit, parts.source].map((text) => ({ text, size: small, role: 'soft' })),
		top + height + gap,
	);
	return [
		`<svg ${namespaces} width="${width}" height="${foot.y}" viewBox="0 0 ${width} ${foot.y}" role="img">`,
		`<title>${escape(parts.finding)}</title><desc>${escape(parts.alt)}</desc>`,
		cut('figure', { y: top, width, height }, still.replace('<svg ', `<svg y="${top}" `)),
		`${head.markup}${foot.markup}</svg>`,
	].join('');
}
