import type { Pledge } from '../../../content/schema.ts';
import { href } from '../../../site/href.ts';
import { escape } from '../../../lib/escape.ts';
import { textMarkup } from '../../kit/markup.ts';
import type { Card } from '../card.ts';
import type { PromisesData } from '../types.ts';
import type { Picture } from '../model.ts';
import type { Row } from '../rows.ts';
import { shapes } from '../shapes.ts';
import { defence, meta, sides, triggerLabel } from '../words.ts';

const at = (x: number, y: number, width: number, height?: number): string =>
	`data-place="${[x, y, width, height ?? ''].join()}"`;

/** A row as a button that shows the words of its promise, or puts them away again. */
function rowButton(promise: Pledge | undefined, { id, x, y, width, height }: Row, pressed: boolean): string {
	if (!promise) return '';
	const name = `${promise.year} ${promise.label}: ${sides(promise)}; ${defence(promise)}`;
	return `<button type="button" class="pledge-row" data-promise="${id}" aria-pressed="${pressed}" aria-label="${escape(name)}" ${at(x, y, width, height)}></button>`;
}

/** The words of one promise, with its sources and, if there is one, a button at their end. */
function cardWords(data: PromisesData, { id, x, y, width, size }: Card, button: string): string {
	const promise = data.promises[id];
	if (!promise) return '';
	const sources = promise.sources.map(
		(source) => `<a href="${href(`/evidence/#source-${source}`)}">${escape(data.sources[source] ?? source)}</a>`,
	);
	return `<div class="pledge-card" ${at(x, y, width)} data-size="${size}"><h3>${promise.year} · ${escape(promise.instrument)}</h3><p class="small">${escape(meta(promise))}</p><p><b>${triggerLabel(promise)}</b> ${escape(promise.trigger)}</p><p><b>Limits:</b> ${escape(promise.limits)}</p><p class="small"><b>Sources:</b> ${sources.join('; ')}</p>${button}</div>`;
}

/** The whole figure as HTML: buttons beneath the drawing, cards, and the way back to all promises in place of the key or below a card. */
export function content(data: PromisesData, picture: Picture, few: boolean, width: number, height: number): string {
	const { heads, rows, key, cards, complete } = picture;
	const drawn = complete ? picture : { ...picture, samples: [] };
	const lines = [...heads.map(({ label }) => label), ...rows.flatMap((row) => row.lines), ...(complete ? key : [])];
	const all = (place: string) =>
		few
			? `<button type="button" class="pledges-all" data-promise="" ${place}>‹ All ${Object.keys(data.promises).length} promises</button>`
			: '';
	const { x, y } = rows[0] ?? { x: 0, y: 0 };
	return [
		complete ? '' : all(at(x, y - 38, 124, 32)),
		rows.map((row) => rowButton(data.promises[row.id], row, few && row.lit)).join(''),
		`<svg class="drawing" aria-hidden="true" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${shapes(drawn)}${lines.map(textMarkup).join('')}</svg>`,
		cards.map((card) => cardWords(data, card, complete && card === cards.at(-1) ? all('') : '')).join(''),
	].join('');
}

/** Puts what has a `data-place` of left, top, width and height where it belongs, px. */
export function settle(root: ParentNode): void {
	for (const element of root.querySelectorAll<HTMLElement>('[data-place]')) {
		const [left, top, width, height] = (element.dataset.place ?? '')
			.split(',')
			.map((value) => (value ? `${value}px` : ''));
		Object.assign(element.style, { left, top, width, height });
		if (element.dataset.size) element.style.fontSize = `${element.dataset.size}px`;
	}
}
