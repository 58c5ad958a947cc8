import { fill } from '../../../lib/fill.ts';
import { element } from '../../kit/live/element.ts';

interface Options<T> {
	/** Its own name, that of its list, and how many choices there are. */
	words: Record<'find' | 'cities' | 'oneCity' | 'someCities' | 'noCity', string>;
	/** The choices that fit what was typed, best first; undefined while they are still being fetched. */
	find: (typed: string) => T[] | undefined;
	choose: (choice: T) => void;
	/** Called when the field is first used. */
	wake: () => void;
}

let made = 0;

/** A field with a list of suggestions after the combobox pattern of the ARIA Authoring Practices; `refresh` looks again, as when the choices have arrived. */
export function combobox<T extends { name: string }>({ words, find, choose, wake }: Options<T>) {
	const id = `ring-search-${String(++made)}`;
	const list = element('ul', { id: `${id}-list`, role: 'listbox', 'aria-label': words.cities, hidden: true });
	const input = element('input', {
		id,
		type: 'text',
		role: 'combobox',
		placeholder: words.find,
		'aria-label': words.find,
		'aria-autocomplete': 'list',
		'aria-expanded': 'false',
		'aria-controls': list.id,
		autocomplete: 'off',
		autocapitalize: 'words',
		spellcheck: 'false',
		enterkeyhint: 'search',
	});
	const count = element('p', { class: 'ring-hidden', role: 'status' });
	const root = element('div', { class: 'ring-search' }, input, list, count);
	let choices: T[] = [];
	let active = -1;

	function mark(index: number): void {
		active = index;
		[...list.children].forEach((option, i) => {
			option.setAttribute('aria-selected', String(i === index));
			if (i === index) option.scrollIntoView({ block: 'nearest' });
		});
		if (index < 0) input.removeAttribute('aria-activedescendant');
		else input.setAttribute('aria-activedescendant', `${id}-${String(index)}`);
	}
	function open(on: boolean): void {
		list.hidden = !on || choices.length === 0;
		input.setAttribute('aria-expanded', String(!list.hidden));
		if (!on) mark(-1);
	}
	function take(choice: T | undefined): void {
		if (!choice) return;
		input.value = choice.name;
		open(false);
		count.textContent = '';
		choose(choice);
	}
	function refresh(): void {
		const found = find(input.value);
		choices = found ?? [];
		list.replaceChildren(
			...choices.map((choice, i) => {
				const option = element(
					'li',
					{ id: `${id}-${String(i)}`, role: 'option', 'aria-selected': 'false' },
					choice.name,
				);
				option.addEventListener('click', () => take(choice));
				return option;
			}),
		);
		open(true);
		mark(-1);
		const some = choices.length === 1 ? words.oneCity : fill(words.someCities, { count: choices.length });
		count.textContent = input.value.trim() === '' || !found ? '' : choices.length ? some : words.noCity;
	}

	input.addEventListener('focus', wake);
	input.addEventListener('input', refresh);
	input.addEventListener('blur', () => open(false));
	// Pressing an option must not take the focus from the field, or the list would close before the click.
	list.addEventListener('pointerdown', (event) => event.preventDefault());
	input.addEventListener('keydown', (event) => {
		if (event.isComposing) return;
		if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
			event.preventDefault();
			if (list.hidden) refresh();
			const step = event.key === 'ArrowDown' ? 1 : -1;
			if (choices.length)
				mark(active < 0 && step < 0 ? choices.length - 1 : (active + step + choices.length) % choices.length);
		} else if (event.key === 'Enter') {
			event.preventDefault();
			if (!list.hidden) take(choices[Math.max(0, active)]);
		} else if (event.key === 'Escape') {
			if (list.hidden) input.value = '';
			open(false);
		}
	});
	return { root, input, refresh };
}
