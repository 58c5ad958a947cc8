import { columns, type Column } from '../../figures/kit/columns.ts';
import { phrase } from '../../words/index.ts';
import type { Print } from './inks.ts';

/** The ways in which a picture is printed. */
export const printKinds = ['cmyk', 'grey'] as const satisfies Print[];
/** The columns of a newspaper that a picture is drawn for, the narrowest first. */
export const columnNames = Object.keys(columns) as Column[];

/** What follows the name of a state in the name of its file: `-54mm-cmyk.pdf`. */
export const printEnd = (column: Column, print: Print): string => `-${columns[column]}mm-${print}.pdf`;

/** A width in words: how many columns, and mm. */
export function widthWords(column: Column): string {
	const [count, mm] = [columnNames.indexOf(column) + 1, columns[column]];
	return count === 1 ? phrase('newsroom.print.column', { mm }) : phrase('newsroom.print.columns', { count, mm });
}
