import type { Fill } from '../figures/ladder/picture.ts';
import type { Actor } from '../content/schema.ts';
import { chartSpace, escaped, head, letters, line, none, numbers, show, solid, textOf } from './chart-parts.ts';
import { tick } from './ladder-points.ts';
import type { LadderChart, Series } from './ladder-series.ts';
import { colours, faces, thinned } from './look.ts';

const symbols: Record<Actor, string> = {
	tokyo: 'circle',
	beijing: 'square',
	washington: 'triangle',
	manila: 'diamond',
	none: 'plus',
};
/** How much of its colour a mark has inside its outline. */
const inside: Record<Fill, number> = { full: 1, pale: 0.5, hollow: 0.25, cored: 0.25 };

function marker({ style }: Series): string {
	if (typeof style === 'string') return '<c:marker><c:symbol val="none"/></c:marker>';
	const colour = colours[style.actor];
	const outline = line(solid(colour), style.fill === 'cored' ? 38_100 : 22_225);
	return `<c:marker><c:symbol val="${symbols[style.actor]}"/><c:size val="11"/><c:spPr>${solid(thinned(colour, inside[style.fill]))}${outline}</c:spPr></c:marker>`;
}

/** Labels in words of our own: one for each entry that has one, and none for the others. */
function labels({ entries, style }: Series, size: number): string {
	const colour = style === 'words' ? colours.soft : colours.ink;
	const face = `${solid(colour)}<a:latin typeface="${faces.text}"/>`;
	const own = entries.flatMap(({ row, label }) => {
		if (!label) return [];
		const run = `<a:r><a:rPr lang="en-GB" sz="${size * 100}">${face}</a:rPr><a:t>${escaped(label.text)}</a:t></a:r>`;
		const rich = `<c:rich><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:pPr>${letters(size, colour)}</a:pPr>${run}</a:p></c:rich>`;
		return `<c:dLbl><c:idx val="${row}"/><c:tx>${rich}</c:tx><c:dLblPos val="${label.side}"/>${show(1)}</c:dLbl>`;
	});
	return `<c:dLbls>${own.join('')}${show(0)}</c:dLbls>`;
}

function seriesXml(series: Series, index: number, { xs, size }: LadderChart): string {
	const stroke =
		series.style === 'tie' ? line(solid(colours.soft), 15_875, '<a:prstDash val="dash"/>') : line(none, 19_050);
	const days = xs.map((value, row) => ({ row, value }));
	const rungs = series.entries.map(({ row, y }) => ({ row, value: y }));
	return [
		`<c:ser>${head(series.name, index)}<c:spPr>${stroke}</c:spPr>${marker(series)}${labels(series, size)}`,
		`<c:xVal>${numbers(0, xs.length, days)}</c:xVal><c:yVal>${numbers(index + 1, xs.length, rungs)}</c:yVal>`,
		'<c:smooth val="0"/></c:ser>',
	].join('');
}

interface Axis {
	id: number;
	other: number;
	from: number;
	to: number;
	unit: number;
}

/** The axis of rungs has lines and no numbers; that of days, which has a format, the other way round. */
function axis({ id, other, from, to, unit }: Axis, format?: string): string {
	const lines = `<c:majorGridlines><c:spPr>${line(solid(colours.rule))}</c:spPr></c:majorGridlines>`;
	return [
		`<c:valAx><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/><c:max val="${to}"/><c:min val="${from}"/></c:scaling>`,
		`<c:delete val="0"/><c:axPos val="${format ? 'b' : 'l'}"/>${format ? '' : lines}`,
		`<c:numFmt formatCode="${escaped(format ?? 'General')}" sourceLinked="0"/><c:majorTickMark val="${format ? 'out' : 'none'}"/><c:minorTickMark val="none"/>`,
		`<c:tickLblPos val="${format ? 'low' : 'none'}"/><c:spPr>${line(solid(colours.shore))}</c:spPr>${textOf(colours.soft)}`,
		`<c:crossAx val="${other}"/><c:crosses val="min"/><c:crossBetween val="midCat"/><c:majorUnit val="${unit}"/></c:valAx>`,
	].join('');
}

/** The names of the rungs stand left of the plot, days and legend below. */
const inner = { x: 0.22, y: 0.01, w: 0.775, h: 0.82 };

/** The part of a presentation that draws a chart of marks. */
export function marksXml(chart: LadderChart): string {
	const { series, axes } = chart;
	const { min, max, floor, top, start, end } = axes;
	// A day is written as such only where the axis has days.
	const format = `[<${start}]"";[>${max - end > tick ? end + 1 : max}]"";d mmm`;
	const plot = [
		'<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>',
		...series.map((one, i) => seriesXml(one, i, chart)),
		'<c:axId val="1001"/><c:axId val="1002"/></c:scatterChart>',
		axis({ id: 1001, other: 1002, from: min, to: max, unit: tick }, format),
		axis({ id: 1002, other: 1001, from: floor, to: top, unit: 1 }),
	].join('');
	// The heading of the part without dates says what its marks are, so an actor stands in the legend once.
	const seen = new Set<string>();
	const hidden = series.flatMap(({ style }, i) => {
		if (typeof style !== 'string' && !seen.has(style.actor)) {
			seen.add(style.actor);
			return [];
		}
		return i;
	});
	return chartSpace(plot, hidden, inner);
}
