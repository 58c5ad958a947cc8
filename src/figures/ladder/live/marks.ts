import type { LadderData, LadderEvent } from '../data.ts';
import { hitBoxes } from '../layout/hits.ts';
import { arrowKeys } from '../../kit/live/arrow-keys.ts';
import { element } from '../../kit/live/element.ts';
import { place } from '../../kit/live/place.ts';
import { makeCard } from './card.ts';
import type { Rect } from '../../kit/rect.ts';
import type { Picture } from '../picture.ts';

const hoverMs = 200;

/** Lays buttons for the marks into a layer over the canvas: reached by Tab, walked with the arrow keys, opened by Enter, mouse or touch. */
export function makeMarkButtons(root: HTMLElement, data: LadderData) {
	const layer = element('div', { class: 'ladder-marks', role: 'group', 'aria-label': data.words.marks });
	const buttons = new Map<string, HTMLButtonElement>();
	let picture: Picture | undefined;
	let boxes = new Map<string, Rect>();
	let current: string | undefined;
	let open: string | undefined;
	let pinned = false;
	let leaving = 0;

	const card = makeCard(data.words, step, () => close(true));
	root.append(layer, card.element);

	function close(refocus: boolean): void {
		const button = open === undefined ? undefined : buttons.get(open);
		button?.setAttribute('aria-expanded', 'false');
		open = undefined;
		pinned = false;
		card.close();
		if (refocus) button?.focus();
	}

	function openCard(id: string, pin: boolean): void {
		clearTimeout(leaving);
		const [event, box, button] = [eventOf(id), boxes.get(id), buttons.get(id)];
		if (!picture || !event || !box || !button) return;
		if (open !== undefined) buttons.get(open)?.setAttribute('aria-expanded', 'false');
		open = id;
		pinned = pin;
		button.setAttribute('aria-expanded', 'true');
		button.setAttribute('aria-controls', card.element.id);
		// The card follows its button, so that reading and Tab go on from one to the other.
		button.after(card.element);
		const { frame } = picture;
		const width = frame.width - Math.max(6, frame.inset.right - 6) - 6;
		const within = { x: 6, y: 6, width, height: frame.height - 12 };
		const clear = card.open(event, box, within, pin);
		if (!clear && !pin) close(false);
	}

	/** Buttons in the order of date, then upwards. */
	const walk = (): string[] => [...(picture?.marks ?? [])].sort((a, b) => a.x - b.x || b.y - a.y).map(({ id }) => id);
	const eventOf = (id: string): LadderEvent | undefined => {
		const mark = picture?.marks.find((one) => one.id === id);
		return data.events.find((one) => one.id === mark?.event);
	};

	function focus(id: string | undefined): void {
		if (id === undefined) return;
		current = id;
		for (const [key, button] of buttons) button.tabIndex = key === id ? 0 : -1;
		buttons.get(id)?.focus();
		if (open !== undefined) openCard(id, true);
	}

	function step(by: number): void {
		const ids = walk();
		focus(ids[Math.max(0, Math.min(ids.length - 1, ids.indexOf(open ?? current ?? '') + by))]);
	}

	function onKey(event: KeyboardEvent): void {
		if (event.key === 'Escape' && open !== undefined) {
			close(card.element.contains(document.activeElement));
			event.stopPropagation();
			return;
		}
		if (card.element.contains(event.target as Node)) return;
		const ids = walk();
		const at = ids.indexOf(current ?? '');
		const to = arrowKeys[event.key]?.(at, ids.length - 1);
		if (to === undefined || to === at) return;
		event.preventDefault();
		focus(ids[Math.max(0, Math.min(ids.length - 1, to))]);
	}

	const later = (): void => {
		if (pinned) return;
		clearTimeout(leaving);
		leaving = window.setTimeout(() => close(false), hoverMs);
	};

	function add(id: string): HTMLButtonElement {
		const button = element('button', {
			...{ type: 'button', class: 'ladder-mark', 'data-mark': id },
			'aria-expanded': 'false',
		});
		button.addEventListener('click', () => {
			current = id;
			if (open === id && pinned) close(false);
			else openCard(id, true);
		});
		button.addEventListener('pointerenter', ({ pointerType }) => {
			if (pointerType === 'mouse' && !pinned) openCard(id, false);
		});
		button.addEventListener('pointerleave', later);
		button.addEventListener('focus', () => {
			current = id;
		});
		buttons.set(id, button);
		return button;
	}

	const onOutside = ({ target }: Event): void => {
		if (open !== undefined && !layer.contains(target as Node)) close(false);
	};

	layer.addEventListener('keydown', onKey);
	card.element.addEventListener('pointerenter', () => clearTimeout(leaving));
	card.element.addEventListener('pointerleave', later);
	document.addEventListener('pointerdown', onOutside);

	return {
		show(next: Picture): void {
			close(false);
			picture = next;
			boxes = hitBoxes(next);
			if (!next.marks.some(({ id, extra }) => id === current && !extra)) current = walk()[0];
			for (const [id, button] of buttons) {
				if (boxes.has(id)) continue;
				button.remove();
				buttons.delete(id);
			}
			let last: Element | null = null;
			for (const id of walk()) {
				const button = buttons.get(id) ?? add(id);
				const [event, box] = [eventOf(id), boxes.get(id)];
				if (!event || !box) continue;
				button.setAttribute('aria-label', event.said.name);
				button.tabIndex = id === current ? 0 : -1;
				place(button, box);
				// A button that already stands in its place keeps the focus.
				const wanted: Element | null = last ? last.nextElementSibling : layer.firstElementChild;
				if (wanted !== button) layer.insertBefore(button, wanted);
				last = button;
			}
			layer.append(card.element);
		},
		destroy(): void {
			clearTimeout(leaving);
			document.removeEventListener('pointerdown', onOutside);
		},
	};
}
