import { element } from './element.ts';
import type { Stop } from '../tour/types.ts';

/** The stops of a tour as a list of which Tab reaches one, within a box over the figure. */
export type TourList = ReturnType<typeof makeList>;

const optionOf = ({ id, says }: Stop): HTMLElement => element('div', { role: 'option', 'data-stop': id }, says);

/** Puts the list of a tour before the box of its figure; `right` says how much of the right of a box so wide is kept free, px. */
export function makeList(root: HTMLElement, name: string, right: (width: number) => number) {
	const list = element('div', { role: 'listbox', 'aria-label': name });
	const said = element('p', { role: 'status' });
	const box = element('div', { class: 'tour' }, list, said);
	root.before(box);
	list.addEventListener('focusin', () => {
		box.style.setProperty('--tour-right', `${right(root.clientWidth)}px`);
	});
	const options = (): HTMLElement[] => [...list.children] as HTMLElement[];
	/** Lets Tab reach another stop. */
	function select(option: HTMLElement | undefined): void {
		for (const one of options()) {
			one.tabIndex = one === option ? 0 : -1;
			one.setAttribute('aria-selected', String(one === option));
		}
	}
	return {
		...{ box, list, options, select },
		/** The stop that Tab reaches. */
		current: () => options().find(({ tabIndex }) => tabIndex === 0),
		/** Takes other stops, and begins with the first. */
		fill: (stops: readonly Stop[]): void => {
			box.hidden = stops.length === 0;
			list.replaceChildren(...stops.map(optionOf));
			select(options()[0]);
		},
		/** Says something to those who listen, wherever the focus is. */
		say: (text: string) => (said.textContent = text),
	};
}
