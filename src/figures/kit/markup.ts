import type { Line } from './wrap.ts';

/** Text made safe for HTML and SVG, in elements and in quoted attributes. */
export const escape = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** One set line as SVG text in the page's own letters. */
export const textMarkup = ({ x, y, text, size, weight, role }: Line): string =>
	`<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" class="f-${role}">${escape(text)}</text>`;
