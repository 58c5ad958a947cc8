import { shared } from './state.ts';

/** Every slide of the page, in order. */
export const all = [...document.querySelectorAll<HTMLElement>('.slide')];

const names = (element: HTMLElement): string[] => (element.dataset.lengths ?? '').split(' ');

/** The slides of each length of lesson that was asked for: every key asks several times. */
const ofLength = new Map<number, HTMLElement[]>();

/** The slides of the chosen length of lesson. */
export function kept(): HTMLElement[] {
	const found = ofLength.get(shared.length) ?? all.filter((slide) => names(slide).includes(String(shared.length)));
	ofLength.set(shared.length, found);
	return found;
}

/** The slide to show for an id: itself, or the last kept one before it. */
export function slideFor(id: string): HTMLElement {
	const at = Math.max(
		0,
		all.findIndex((slide) => slide.id === id || slide.dataset.was?.split(' ').includes(id)),
	);
	const shown = kept();
	const found = all.slice(0, at + 1).findLast((slide) => shown.includes(slide)) ?? shown[0];
	if (!found) throw new Error('the deck has no slides');
	return found;
}

/** The slide so many places on from the shown one, kept within the deck. */
export function slideAt(by: number): HTMLElement {
	const shown = kept();
	const at = shown.indexOf(slideFor(shared.id)) + by;
	return shown[Math.min(shown.length - 1, Math.max(0, at))] ?? slideFor('');
}

let cut: number | undefined;

/** Leaves out what the chosen length of lesson does not show: slides, their entries in the list, and single questions. */
export function cutTo(): void {
	if (cut === shared.length) return;
	cut = shared.length;
	const shown = new Set(kept().map(({ id }) => id));
	for (const slide of all) slide.hidden = !shown.has(slide.id);
	for (const item of document.querySelectorAll<HTMLElement>('[data-of]'))
		item.hidden = !shown.has(item.dataset['of'] ?? '');
	for (const ask of document.querySelectorAll<HTMLElement>('.questions > li'))
		ask.hidden = !names(ask).includes(String(shared.length));
}
