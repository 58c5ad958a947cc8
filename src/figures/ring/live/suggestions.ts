import { element } from '../../kit/live/element.ts';

/** The list beneath the field of a combobox: it keeps the choices and the mark that walks them, and tells the field of both. */
export function suggestions<T extends { name: string }>(
	input: HTMLInputElement,
	name: string,
	take: (choice: T) => void,
) {
	const list = element('ul', { id: `${input.id}-list`, role: 'listbox', 'aria-label': name, hidden: true });
	let choices: T[] = [];
	let active = -1;

	function mark(index: number): void {
		active = index;
		[...list.children].forEach((option, i) => {
			option.setAttribute('aria-selected', String(i === index));
			if (i === index) option.scrollIntoView({ block: 'nearest' });
		});
		if (index < 0) input.removeAttribute('aria-activedescendant');
		else input.setAttribute('aria-activedescendant', `${input.id}-${String(index)}`);
	}
	function open(on: boolean): void {
		list.hidden = !on || choices.length === 0;
		input.setAttribute('aria-expanded', String(!list.hidden));
		if (!on) mark(-1);
	}
	function optionOf(choice: T, i: number): HTMLLIElement {
		const option = element(
			'li',
			{ id: `${input.id}-${String(i)}`, role: 'option', 'aria-selected': 'false' },
			choice.name,
		);
		option.addEventListener('click', () => take(choice));
		return option;
	}

	input.setAttribute('aria-controls', list.id);
	// Pressing an option must not take the focus from the field, or the list would close before the click.
	list.addEventListener('pointerdown', (event) => event.preventDefault());
	return {
		list,
		/** Opens the list with these choices, none of them marked; without any it stays closed. */
		offer(found: T[]): void {
			choices = found;
			list.replaceChildren(...choices.map(optionOf));
			open(true);
			mark(-1);
		},
		close: () => open(false),
		/** Moves the mark by one, round the ends of the list. */
		step(by: 1 | -1): void {
			if (choices.length)
				mark(active < 0 && by < 0 ? choices.length - 1 : (active + by + choices.length) % choices.length);
		},
		/** The marked choice, or the best where none is marked. */
		marked: () => choices[Math.max(0, active)],
	};
}
