import { round } from '../markup.ts';
import type { Drawing, Shape, Word } from './types.ts';

/** A shape as SVG, painted by classes. */
export function shapeMarkup({ d, fill, stroke, width, dash }: Shape): string {
	const names = [fill && `f-${fill}`, stroke && `s-${stroke}`].filter(Boolean).join(' ');
	const line = stroke ? ` stroke-width="${width ?? 1}"${dash ? ` stroke-dasharray="${dash.join(' ')}"` : ''}` : '';
	return `<path class="${names}"${fill ? '' : ' fill="none"'}${line} d="${d}"/>`;
}

const scaled = (word: Word, by: number): Word => ({
	...{ ...word, x: round(word.x * by), y: round(word.y * by) },
	// Not a hair less than the least that can be read.
	size: Math.ceil(word.size * by * 100) / 100,
});

/** The whole of a drawing as SVG, `by` times as large, each group by itself; `word` writes its letters. */
export function drawingMarkup({ shapes, words, groups }: Drawing, word: (word: Word) => string, by = 1): string {
	const part = (all: Shape[], letters: Word[]) => {
		const paths = all.map(shapeMarkup).join('');
		// Only paths are scaled by the browser: words say their size, so that it can be measured.
		const large = by === 1 || !paths ? paths : `<g transform="scale(${by})">${paths}</g>`;
		return large + letters.map((one) => word(by === 1 ? one : scaled(one, by))).join('');
	};
	const each = groups.map((group) => `<g data-group="${group.id}">${part(group.shapes, group.words)}</g>`);
	return part(shapes, words) + each.join('');
}
