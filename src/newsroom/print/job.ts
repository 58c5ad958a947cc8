import type { Facts } from '../../content/facts.ts';
import type { stillOf } from '../../figures/index.ts';
import { columns, type Column, type InColumns } from '../../figures/kit/columns.ts';
import type { PictureParts } from '../../figures/kit/picture.ts';
import type { AboutPicture } from '../../site/picture-file/about-picture.ts';
import { columnSvg } from './column.ts';
import { printPdf } from './pdf.ts';
import { svgTree } from './svg-tree.ts';

/** One figure's state in columns of a newspaper. */
export interface PrintId {
	figure: string;
	state: string;
	column: Column;
}

/** One picture to be printed in both ways, and the words around it. */
export interface PrintJob extends PrintId {
	inColumns: InColumns;
	parts: Omit<PictureParts, 'still'>;
	about: AboutPicture;
}

/** A picture as PDF in four inks and in black alone, and its height on paper, mm. */
export type Printed = Awaited<ReturnType<typeof print>>;

/** Draws and prints one picture; `still` is that of its figure. */
export async function print(facts: Facts, still: ReturnType<typeof stillOf>, job: PrintJob) {
	const { state, column, inColumns, parts, about } = job;
	const svg = columnSvg({ ...parts, still: still.bind(undefined, facts, state) }, column, inColumns);
	const tree = svgTree(svg);
	const mm = columns[column];
	const [cmyk, grey] = [await printPdf(tree, about, 'cmyk', mm), await printPdf(tree, about, 'grey', mm)];
	return { cmyk: cmyk.bytes, grey: grey.bytes, height: cmyk.height };
}
