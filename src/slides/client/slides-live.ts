import type { Action } from '../../lib/slide-keys.ts';
import { settle, toggle } from '../pace.ts';
import { alter, shared, type Shared } from './state.ts';

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

/** The section that the shown slide belongs to; none at the beginning and the end. */
export const sectionShown = (): string => slideFor(shared.id).dataset['section'] ?? '';

/** Takes a change over into the state of this window; the time until now is put down to the section that it leaves. */
export function take(next: Partial<Shared>): void {
	if (next.id !== undefined) shared.timer = settle(shared.timer, sectionShown(), Date.now());
	alter(next);
}

/** How many slides on an action leads. */
const moves: Partial<Record<string, number>> = { next: 1, back: -1, first: -Infinity, last: Infinity };

/** What an action, or the number of a slide, changes of the state; any move brings a blank screen back. */
export function asked(action: Action | 'print', number?: number): Partial<Shared> | undefined {
	const by = moves[action];
	const slide = number === undefined ? by && slideAt(by) : kept()[number - 1];
	if (slide) return { id: slide.id, screen: '' };
	if (action === 'timer') return { timer: toggle(shared.timer, sectionShown(), Date.now()) };
	if (action === 'black' || action === 'white') return { screen: shared.screen === action ? '' : action };
	return action === 'escape' && shared.screen ? { screen: '' } : undefined;
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
