import { lengthOf } from '../../content/lesson.ts';

/** Leaves on a hand-out what a lesson of the length in the query (`?t=25`) comes to; sheets without a part go too. */
export function recut(query: string): void {
	const t = new URLSearchParams(query).get('t');
	const lengths = [...document.querySelectorAll<HTMLAnchorElement>('.dial a')].map(({ search }) =>
		Number(new URLSearchParams(search).get('t')),
	);
	const length = String(lengthOf(t, lengths));
	for (const part of document.querySelectorAll<HTMLElement>('[data-t]')) {
		part.hidden = !part.dataset.t?.split(' ').includes(length);
	}
	for (const sheet of document.querySelectorAll<HTMLElement>('.sheet')) {
		sheet.hidden = sheet.querySelector('[data-t]:not([hidden])') === null;
	}
	for (const link of document.querySelectorAll<HTMLAnchorElement>('.levels a')) {
		if (t === length) link.search = `?t=${length}`;
	}
	for (const link of document.querySelectorAll<HTMLAnchorElement>('.dial a')) {
		const chosen = new URLSearchParams(link.search).get('t') === length;
		if (chosen) link.setAttribute('aria-current', 'true');
	}
}
