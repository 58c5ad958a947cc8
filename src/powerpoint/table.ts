import type PptxGenJS from 'pptxgenjs';
import type { Facts } from '../content/facts.ts';
import { figureData, type LadderEvent, type LadderRung } from '../figures/ladder/data.ts';
import { eventWords } from '../figures/ladder/words.ts';
import type { Slide } from './deck.ts';
import type { Draw } from './draw.ts';
import { boxes, colours, faces, points } from './look.ts';
import { phrase } from '../words/index.ts';

/** The columns of the ladder's tables with their widths, inches. */
export const columns = { Step: 4.4, Who: 1.5, 'Date in the article': 2.6, 'Date on record': 2.33, Rung: 1.5 };

/** The cells of some steps of the ladder, one row each. */
export function rowsOf(events: readonly LadderEvent[], facts: Facts): string[][] {
	const { rungs } = figureData(facts);
	return events.map((event) => {
		const { article, record, rung } = eventWords(event, rungs);
		return [event.title, event.by, article, record, rung];
	});
}

/** What the notes say of a step: its status, and why its rung is debatable. */
function told(event: LadderEvent, rungs: readonly LadderRung[]): string {
	const { title, by, debatable } = event;
	return `${title} (${by}): ${eventWords(event, rungs).status}.${debatable ? ` ${phrase('powerpoint.table.debatable', { debatable })}` : ''}`;
}

/** Draws some steps of the ladder as a table that can be edited. */
export function drawTable({ title, events }: Extract<Slide, { kind: 'table' }>, { file, facts, address }: Draw): void {
	const slide = file.addSlide({ masterName: 'Table' });
	slide.addText(title, { placeholder: 'title', fontSize: points.title });
	const cells = (list: readonly string[], bold: boolean): PptxGenJS.TableRow =>
		list.map((text) => ({ text, options: { bold } }));
	slide.addTable([cells(Object.keys(columns), true), ...rowsOf(events, facts).map((row) => cells(row, false))], {
		...{ x: boxes.wide.x, y: boxes.wide.y, w: boxes.wide.w, colW: Object.values(columns) },
		...{ fontFace: faces.text, fontSize: points.cell, color: colours.ink, valign: 'top' },
		margin: [0.04, 0.08, 0.04, 0.08],
		border: { type: 'solid', pt: 0.75, color: colours.rule },
	});
	const { rungs } = figureData(facts);
	slide.addNotes(
		[...events.map((one) => told(one, rungs)), phrase('powerpoint.table.eachWithIts', { address })].join('\n'),
	);
}
