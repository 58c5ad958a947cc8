import { lengthOf } from '../../content/lesson.ts';

/** Leaves on a hand-out what a lesson of the length in the query (`?t=25`) comes to; sheets without a part go too. */
export function recut(query: string): void {
	const t = new URLSearchParams(query).get('t');
	const dial = [...document.querySelectorAll<HTMLAnchorElement>('.dial a')];
	const lengths = dial.map(({ search }) => Number(search.slice('?t='.length)));
	const length = lengthOf(t, lengths);
	for (const part of document.querySelectorAll<HTMLElement>('[data-t]')) {
		part.hidden = !part.dataset.t?.split(' ').includes(String(length));
	}
	for (const sheet of document.querySelectorAll<HTMLElement>('.sheet')) {
		sheet.hidden = sheet.querySelector('[data-t]:not([hidden])') === null;
	}
	for (const link of document.querySelectorAll<HTMLAnchorElement>('.levels a')) {
		if (t === String(length)) link.search = `?t=${length}`;
	}
	dial[lengths.indexOf(length)]?.setAttribute('aria-current', 'true');
}
