import type PptxGenJS from 'pptxgenjs';
import { stateText } from '../content/steps.ts';
import { credits } from '../figures/credits.ts';
import { figureData } from '../figures/ladder/data.ts';
import type { StepText } from '../content/section.ts';
import { textWidth } from '../figures/kit/text-width.ts';
import { barsXml } from './chart-bars.ts';
import { marksXml } from './chart-marks.ts';
import type { Draw } from './draw.ts';
import { barsInWords, ladderBars } from './ladder-bars.ts';
import { ladderChart } from './ladder-series.ts';
import { boxes, colours, faces, points } from './look.ts';
import { sourcesOf, stepNotes } from './notes.ts';

/** The names of a step's sources as links, as many as one line holds, and the step in the story for all of them. */
function footer(step: StepText, { facts, address }: Draw): PptxGenJS.TextProps[] {
	let room = (boxes.foot.w - 1) * 72 - textWidth('Sources: all with the story', points.source) * 1.1;
	const named = new Map<string, string>();
	for (const id of sourcesOf(step, facts)) {
		const { publisher, title, url } = facts.sources[id] ?? { title: id };
		const name = publisher ?? title;
		room -= textWidth(`${name} · `, points.source) * 1.1;
		if (room < 0) break;
		if (url && !named.has(name)) named.set(name, url);
	}
	const links = [...named].flatMap(([text, url]): PptxGenJS.TextProps[] => [
		{ text, options: { hyperlink: { url } } },
		{ text: ' · ' },
	]);
	const rest = links.length > 0 ? 'all with the story' : 'with the story';
	return [{ text: 'Sources: ' }, ...links, { text: rest, options: { hyperlink: { url: `${address}#${step.id}` } } }];
}

/** The ladder as a chart that can be edited: marks, or bars where the names of the marks would not find room. */
function addLadder(slide: PptxGenJS.Slide, state: string, { facts, charts }: Draw): void {
	const data = figureData(facts);
	const marks = ladderChart(data, state);
	if (marks) {
		charts.push(marksXml(marks));
		const rows = marks.xs.map((_, row) => row);
		const columns = marks.series.map(({ name, entries }) => ({
			name,
			// A row without a mark of this series stays empty in the sheet.
			values: rows.map((row) => entries.find((entry) => entry.row === row)?.y) as number[],
		}));
		const altText = stateText(facts, 'ladder', state).alt;
		slide.addChart('scatter', [{ name: 'Day', values: marks.xs }, ...columns], { ...boxes.chart, altText });
		return;
	}
	const bars = ladderBars(data, state);
	charts.push(barsXml(bars));
	const columns = bars.series.map(({ name, counts }) => ({ name, labels: bars.rungs, values: counts }));
	slide.addChart('bar', columns, { ...boxes.chart, altText: barsInWords(bars) });
}

/** Draws one step: its title and key sentence, its picture or chart, its sources, and everything else in the notes. */
export async function drawStep({ step }: { step: StepText }, draw: Draw): Promise<void> {
	const { file, facts, address } = draw;
	const chart = step.figure === 'ladder';
	const slide = file.addSlide({ masterName: chart ? 'Chart' : 'Picture' });
	slide.addText(step.title, { placeholder: 'title', fontSize: points.title });
	slide.addText(step.key, { placeholder: 'body', fontSize: points.body });
	if (chart) addLadder(slide, step.state, draw);
	else {
		const { alt } = stateText(facts, step.figure, step.state);
		slide.addImage({ data: await draw.picture(step.figure, step.state), ...boxes.picture, altText: alt });
	}
	const small = { fontFace: faces.text, color: colours.soft, margin: 0, align: 'left', valign: 'middle' } as const;
	const place = chart ? boxes.belowCredit : boxes.credit;
	const debatable = chart ? ' * Could stand on another rung; the story says why.' : '';
	slide.addText((credits[step.figure]?.short ?? '') + debatable, { ...small, ...place, fontSize: points.credit });
	slide.addText(footer(step, draw), { ...small, ...boxes.foot, fontSize: points.source });
	slide.addNotes(stepNotes(step, facts, address).join('\n'));
}
