import { sourceLinks } from '../../kit/live/source-links.ts';
import { fill } from '../../../lib/fill.ts';
import { escape } from '../../../lib/escape.ts';
import { textMarkup } from '../../kit/markup.ts';
import type { Card } from '../card.ts';
import type { PromisesData } from '../data.ts';
import type { Picture } from '../model.ts';
import type { Row } from '../rows.ts';
import { shapes } from '../shapes.ts';
import { meta, spokenName, triggerLabel } from '../words.ts';

const at = (x: number, y: number, width: number, height?: number): string =>
	`data-place="${[x, y, width, height ?? ''].join()}"`;

/** A row as a button that shows the words of its promise, or puts them away again. */
function rowButton({ promises, words }: PromisesData, { id, x, y, width, height }: Row, pressed: boolean): string {
	const promise = promises[id];
	if (!promise) return '';
	return `<button type="button" class="pledge-row" data-promise="${id}" aria-pressed="${pressed}" aria-label="${escape(spokenName(promise, words))}" ${at(x, y, width, height)}></button>`;
}

/** The words of one promise, with its sources and, if there is one, a button at their end. */
function cardWords({ words, ...data }: PromisesData, { id, x, y, width, size }: Card, button: string): string {
	const promise = data.promises[id];
	if (!promise) return '';
	return `<div class="pledge-card" ${at(x, y, width)} data-size="${size}"><h3>${promise.year} · ${escape(promise.instrument)}</h3><p class="small">${escape(meta(promise, words))}</p><p><b>${escape(triggerLabel(promise, words))}</b> ${escape(promise.trigger)}</p><p><b>${escape(words.limits)}</b> ${escape(promise.limits)}</p><p class="small"><b>${escape(words.sources)}</b> ${sourceLinks(promise.sources, data.sources)}</p>${button}</div>`;
}

/** The whole figure as HTML: buttons beneath the drawing, cards, and the way back to all promises in place of the key or below a card. */
export function content(data: PromisesData, picture: Picture, few: boolean, width: number, height: number): string {
	const { heads, rows, key, cards, complete } = picture;
	const drawn = complete ? picture : { ...picture, samples: [] };
	const lines = [...heads.map(({ label }) => label), ...rows.flatMap((row) => row.lines), ...(complete ? key : [])];
	const all = (place: string) =>
		few
			? `<button type="button" class="pledges-all" data-promise="" ${place}>‹ ${escape(fill(data.words.all, { count: Object.keys(data.promises).length }))}</button>`
			: '';
	const { x, y } = rows[0] ?? { x: 0, y: 0 };
	return [
		complete ? '' : all(at(x, y - 38, 124, 32)),
		rows.map((row) => rowButton(data, row, few && row.lit)).join(''),
		`<svg class="drawing" aria-hidden="true" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${shapes(drawn)}${lines.map(textMarkup).join('')}</svg>`,
		cards.map((card) => cardWords(data, card, complete && card === cards.at(-1) ? all('') : '')).join(''),
	].join('');
}

/** Puts what has a `data-place` of left, top, width and height where it belongs, px. */
export function settle(root: ParentNode): void {
	for (const element of root.querySelectorAll<HTMLElement>('[data-place]')) {
		const { place = '', size = '' } = element.dataset;
		const [left, top, width, height] = place.split(',').map((value) => value && `${value}px`);
		Object.assign(element.style, { left, top, width, height, fontSize: size && `${size}px` });
	}
}
