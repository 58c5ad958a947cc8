import { escape } from '../../../lib/escape.ts';
import type { Drawing, Shape, Word } from './types.ts';

/** A shape as SVG, painted by classes. */
export function shapeMarkup({ d, fill, stroke, width, dash }: Shape): string {
	const names = [fill && `f-${fill}`, stroke && `s-${stroke}`].filter(Boolean).join(' ');
	const line = stroke ? ` stroke-width="${width ?? 1}"${dash ? ` stroke-dasharray="${dash.join(' ')}"` : ''}` : '';
	return `<path class="${names}"${fill ? '' : ' fill="none"'}${line} d="${d}"/>`;
}

/** A word as SVG text in the page's own letters, with its language. */
export const wordMarkup = ({ x, y, text, size, weight, role, lang }: Word): string =>
	`<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" class="f-${role}"${lang ? ` lang="${lang}"` : ''}>${escape(text)}</text>`;

/** The whole of a drawing as SVG, each group by itself; `word` writes its letters. */
export function drawingMarkup({ shapes, words, groups }: Drawing, word: (word: Word) => string): string {
	const part = (all: Shape[], letters: Word[]) => all.map(shapeMarkup).join('') + letters.map(word).join('');
	const each = groups.map((group) => `<g data-group="${group.id}">${part(group.shapes, group.words)}</g>`);
	return part(shapes, words) + each.join('');
}
