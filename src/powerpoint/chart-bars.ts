import type { Fill } from '../figures/ladder/picture.ts';
import { chartSpace, head, line, none, numbers, show, solid, strings, textOf } from './chart-parts.ts';
import type { LadderBars } from './ladder-bars.ts';
import { colours } from './look.ts';

/** How a bar is filled: what happened is solid, what was only described is hatched, what the article leaves out is dotted. */
function ground(fill: Fill, colour: string): string {
	if (fill === 'full') return solid(colour);
	const pattern = fill === 'hollow' ? 'wdUpDiag' : 'pct25';
	return `<a:pattFill prst="${pattern}"><a:fgClr><a:srgbClr val="${colour}"/></a:fgClr><a:bgClr><a:srgbClr val="${colours.paper}"/></a:bgClr></a:pattFill>`;
}

/** The names of the rungs stand left of the plot; the legend below it has three names a row. */
const inner = (names: number) => ({ x: 0.22, y: 0.01, w: 0.76, h: 0.87 - 0.075 * Math.ceil(names / 3) });

/** The part of a presentation that draws lying bars, one a rung, with the actors as series. */
export function barsXml({ rungs, series }: LadderBars): string {
	const most = Math.max(...rungs.map((_, i) => series.reduce((sum, { counts }) => sum + (counts[i] ?? 0), 0)));
	const bars = series.map(({ name, actor, fill, counts }, index) => {
		const values = counts.map((value, row) => ({ row, value })).filter(({ value }) => value > 0);
		return [
			`<c:ser>${head(name, index)}<c:spPr>${ground(fill, colours[actor])}${line(solid(colours[actor]), 12_700)}</c:spPr>`,
			`<c:invertIfNegative val="0"/><c:cat>${strings(0, rungs)}</c:cat>`,
			`<c:val>${numbers(index + 1, rungs.length, values)}</c:val></c:ser>`,
		].join('');
	});
	const plot = [
		'<c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>',
		...bars,
		`<c:dLbls>${show(0)}</c:dLbls><c:gapWidth val="45"/><c:overlap val="100"/><c:axId val="1001"/><c:axId val="1002"/></c:barChart>`,
		'<c:catAx><c:axId val="1001"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>',
		'<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
		`<c:spPr>${line(solid(colours.shore))}</c:spPr>${textOf(colours.ink)}<c:crossAx val="1002"/><c:crosses val="autoZero"/></c:catAx>`,
		`<c:valAx><c:axId val="1002"/><c:scaling><c:orientation val="minMax"/><c:max val="${most + 1}"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>`,
		`<c:majorGridlines><c:spPr>${line(solid(colours.rule))}</c:spPr></c:majorGridlines><c:numFmt formatCode="0" sourceLinked="0"/>`,
		'<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
		`<c:spPr>${line(none)}</c:spPr>${textOf(colours.soft)}<c:crossAx val="1001"/><c:crosses val="autoZero"/><c:crossBetween val="between"/><c:majorUnit val="1"/></c:valAx>`,
	].join('');
	return chartSpace(plot, [], inner(series.length));
}
