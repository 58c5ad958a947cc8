import { escape } from '../../lib/escape.ts';
import type { Line } from './wrap.ts';

/** A number to a tenth, as drawings need it. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/** One set line as SVG text in the page's own letters, with its language where it is not English. */
export const textMarkup = ({ x, y, text, size, weight, role, lang }: Line & { lang?: string }): string =>
	`<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" class="f-${role}"${lang ? ` lang="${lang}"` : ''}>${escape(text)}</text>`;
