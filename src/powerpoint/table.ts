import type PptxGenJS from 'pptxgenjs';
import type { LadderEvent } from '../figures/ladder/data.ts';
import type { Slide } from './deck.ts';
import type { Draw } from './draw.ts';
import { boxes, colours, faces, points } from './look.ts';
import { phrase } from '../words/index.ts';

/** The columns of the ladder's tables with their widths, inches. */
export const columns = [
	{ name: phrase('ladder.table.step'), width: 4.4 },
	{ name: phrase('ladder.table.who'), width: 1.5 },
	{ name: phrase('ladder.table.inArticle'), width: 2.6 },
	{ name: phrase('ladder.table.onRecord'), width: 2.33 },
	{ name: phrase('ladder.table.rung'), width: 1.5 },
];

/** The cells of some steps of the ladder, one row each. */
export const rowsOf = (events: readonly LadderEvent[]): string[][] =>
	events.map(({ title, by, said }) => [title, by, said.article, said.record, said.rung]);

/** What the notes say of a step: its status, and why its rung is debatable. */
const told = ({ title, by, said, debatable }: LadderEvent): string =>
	`${title} (${by}): ${said.status}.${debatable ? ` ${phrase('powerpoint.table.debatable', { debatable })}` : ''}`;

/** Draws some steps of the ladder as a table that can be edited. */
export function drawTable({ title, events }: Extract<Slide, { kind: 'table' }>, { file, address }: Draw): void {
	const slide = file.addSlide({ masterName: 'Table' });
	slide.addText(title, { placeholder: 'title', fontSize: points.title });
	const rows = [columns.map(({ name }) => name), ...rowsOf(events)].map((row, i): PptxGenJS.TableRow =>
		row.map((text) => ({ text, options: { bold: i === 0 } })),
	);
	slide.addTable(rows, {
		...{ x: boxes.wide.x, y: boxes.wide.y, w: boxes.wide.w, colW: columns.map(({ width }) => width) },
		...{ fontFace: faces.text, fontSize: points.cell, color: colours.ink, valign: 'top' },
		margin: [0.04, 0.08, 0.04, 0.08],
		border: { type: 'solid', pt: 0.75, color: colours.rule },
	});
	slide.addNotes([...events.map(told), phrase('powerpoint.table.eachWithIts', { address })].join('\n'));
}
