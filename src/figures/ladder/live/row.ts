import { arrowKeys } from '../../kit/live/arrow-keys.ts';
import { element } from '../../kit/live/element.ts';
import { place } from '../../kit/live/place.ts';
import type { Target } from './targets.ts';

const makeButton = (id: string): HTMLButtonElement =>
	element('button', {
		...{ type: 'button', class: 'ladder-mark', 'data-mark': id },
		'aria-expanded': 'false',
	});

/** Puts a button after another, or first of all; one that already stands in its place keeps the focus. */
function putAfter(layer: HTMLElement, last: Element | undefined, button: HTMLButtonElement): void {
	const wanted = last ? last.nextElementSibling : layer.firstElementChild;
	if (wanted !== button) layer.insertBefore(button, wanted);
}

/** Makes the row of buttons for the marks, of which Tab reaches one and from which the focus walks; `listen` gives a new button what else it does. */
export function makeRow(name: string, listen: (button: HTMLButtonElement, id: string) => void) {
	const layer = element('div', { class: 'ladder-marks', role: 'group', 'aria-label': name });
	const buttons = new Map<string, HTMLButtonElement>();
	let order: string[] = [];
	let current: string | undefined;

	const nearest = (at: number): string | undefined => order[Math.max(0, Math.min(order.length - 1, at))];

	function add(id: string): HTMLButtonElement {
		const button = makeButton(id);
		// Not every browser gives the focus to a button that is clicked.
		for (const type of ['click', 'focus'])
			button.addEventListener(type, () => {
				current = id;
			});
		listen(button, id);
		buttons.set(id, button);
		return button;
	}

	return {
		element: layer,
		button: (id: string) => buttons.get(id),
		/** The mark so many steps from another, or else from the current one, as far as the row goes. */
		beside: (id: string | undefined, by: number) => nearest(order.indexOf(id ?? current ?? '') + by),
		/** The mark to which a key leads from the current one, if it leads on. */
		towards(key: string): string | undefined {
			const at = order.indexOf(current ?? '');
			const to = arrowKeys[key]?.(at, order.length - 1);
			return to === undefined || to === at ? undefined : nearest(to);
		},
		focus(id: string): void {
			current = id;
			for (const [key, button] of buttons) button.tabIndex = key === id ? 0 : -1;
			buttons.get(id)?.focus();
		},
		/** Lays a button over each of these marks, in their order. */
		show(targets: readonly Target[]): void {
			order = targets.map(({ id }) => id);
			if (!targets.some(({ id, extra }) => id === current && !extra)) current = order[0];
			for (const [id, button] of buttons) {
				if (order.includes(id)) continue;
				button.remove();
				buttons.delete(id);
			}
			let last: Element | undefined;
			for (const { id, event, box } of targets) {
				const button = buttons.get(id) ?? add(id);
				button.setAttribute('aria-label', event.said.name);
				button.tabIndex = id === current ? 0 : -1;
				place(button, box);
				putAfter(layer, last, button);
				last = button;
			}
		},
	};
}
