import { colours, faces, points as type } from './look.ts';

/** Pieces of the XML of a chart (ECMA-376, DrawingML charts), which office programs read in this order only. */
export const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A fill of one colour, six hex digits. */
export const solid = (colour: string): string => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;

/** No fill or line. */
export const none = '<a:noFill/>';

/** An outline with a fill of its own; widths are 12,700 to the point. */
export const line = (fill: string, width = 9525, dash = ''): string => `<a:ln w="${width}">${fill}${dash}</a:ln>`;

/** The face of letters: size in points. */
export const letters = (size: number, colour: string): string =>
	`<a:defRPr sz="${size * 100}" b="0">${solid(colour)}<a:latin typeface="${faces.text}"/></a:defRPr>`;

/** How the text of an axis or legend is set. */
export const textOf = (colour: string, size = type.label): string =>
	`<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${letters(size, colour)}</a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>`;

/** What a label shows by itself: nothing but, if asked, its value. */
export const show = (value: 0 | 1): string =>
	`<c:showLegendKey val="0"/><c:showVal val="${value}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;

/** The name of a column of the chart's sheet, of which there are fewer than 26. */
export const column = (index: number): string => String.fromCharCode(65 + index);

/** The head of a series: its place, and its name in the first row of the sheet. */
export const head = (name: string, index: number): string =>
	`<c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef><c:f>Sheet1!$${column(index + 1)}$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escaped(name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`;

/** Numbers of a column of the sheet, as many rows as it has; a row without a number is left out. */
export const numbers = (index: number, rows: number, list: { row: number; value: number }[]): string =>
	`<c:numRef><c:f>Sheet1!$${column(index)}$2:$${column(index)}$${rows + 1}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${rows}"/>${list
		.map(({ row, value }) => `<c:pt idx="${row}"><c:v>${value}</c:v></c:pt>`)
		.join('')}</c:numCache></c:numRef>`;

/** Words of a column of the sheet. */
export const strings = (index: number, list: string[]): string =>
	`<c:strRef><c:f>Sheet1!$${column(index)}$2:$${column(index)}$${list.length + 1}</c:f><c:strCache><c:ptCount val="${list.length}"/>${list
		.map((value, row) => `<c:pt idx="${row}"><c:v>${escaped(value)}</c:v></c:pt>`)
		.join('')}</c:strCache></c:strRef>`;

/** A whole chart around its plot and axes; `hidden` are series that the legend leaves out, `inner` the plot's share of it. */
export function chartSpace(
	plot: string,
	hidden: number[],
	inner: { x: number; y: number; w: number; h: number },
): string {
	const entries = hidden.map((index) => `<c:legendEntry><c:idx val="${index}"/><c:delete val="1"/></c:legendEntry>`);
	const place = Object.entries(inner).map(([side, share]) => `<c:${side} val="${share}"/>`);
	return [
		'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
		'<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
		'<c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea>',
		`<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>${place.join('')}</c:manualLayout></c:layout>`,
		plot,
		`</c:plotArea><c:legend><c:legendPos val="b"/>${entries.join('')}<c:overlay val="0"/>${textOf(colours.ink)}</c:legend>`,
		'<c:plotVisOnly val="1"/><c:dispBlanksAs val="span"/></c:chart>',
		`<c:spPr>${none}${line(none)}</c:spPr>${textOf(colours.ink)}`,
		'<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>',
	].join('');
}
