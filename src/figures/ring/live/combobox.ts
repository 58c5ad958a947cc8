import { fill } from '../../../lib/fill.ts';
import { element } from '../../kit/live/element.ts';
import { suggestions } from './suggestions.ts';

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

/** The field itself; the list that it controls says so when it is made. */
function fieldOf(name: string): HTMLInputElement {
	return element('input', {
		id: `ring-search-${String(++made)}`,
		type: 'text',
		role: 'combobox',
		placeholder: name,
		'aria-label': name,
		'aria-autocomplete': 'list',
		'aria-expanded': 'false',
		autocomplete: 'off',
		autocapitalize: 'words',
		spellcheck: 'false',
		enterkeyhint: 'search',
	});
}

/** A field with a list of suggestions after the combobox pattern of the ARIA Authoring Practices; `refresh` looks again, as when the choices have arrived. */
export function combobox<T extends { name: string }>({ words, find, choose, wake }: Options<T>) {
	const input = fieldOf(words.find);
	const shown = suggestions<T>(input, words.cities, take);
	const count = element('p', { class: 'ring-hidden', role: 'status' });
	const root = element('div', { class: 'ring-search' }, input, shown.list, count);

	function take(choice: T | undefined): void {
		if (!choice) return;
		input.value = choice.name;
		shown.close();
		count.textContent = '';
		choose(choice);
	}
	function refresh(): void {
		const found = find(input.value);
		const fit = found?.length ?? 0;
		shown.offer(found ?? []);
		const some = fit === 1 ? words.oneCity : fill(words.someCities, { count: fit });
		count.textContent = input.value.trim() === '' || !found ? '' : fit ? some : words.noCity;
	}

	input.addEventListener('focus', wake);
	input.addEventListener('input', refresh);
	input.addEventListener('blur', shown.close);
	input.addEventListener('keydown', (event) => {
		if (event.isComposing) return;
		if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
			event.preventDefault();
			if (shown.list.hidden) refresh();
			shown.step(event.key === 'ArrowDown' ? 1 : -1);
		} else if (event.key === 'Enter') {
			event.preventDefault();
			if (!shown.list.hidden) take(shown.marked());
		} else if (event.key === 'Escape') {
			if (shown.list.hidden) input.value = '';
			shown.close();
		}
	});
	return { root, input, refresh };
}
