import type { LadderData } from '../data.ts';
import { makeOpening } from './opening.ts';
import type { Frame } from '../../kit/frame.ts';
import type { Rect } from '../../kit/rect.ts';
import type { Picture } from '../picture.ts';
import { makeRow } from './row.ts';
import { targetsIn, type Target } from './targets.ts';

/** The room that a card has in a frame. */
const roomIn = ({ width, height, inset }: Frame): Rect => ({
	x: 6,
	y: 6,
	width: width - Math.max(6, inset.right - 6) - 6,
	height: height - 12,
});

/** Lays buttons for the marks into a layer over the canvas: reached by Tab, walked with the arrow keys, opened by Enter, mouse or touch. */
export function makeMarkButtons(root: HTMLElement, data: LadderData) {
	let frame: Frame | undefined;
	let targets: Target[] = [];
	const find = (id: string) => {
		const [target, button] = [targets.find((one) => one.id === id), row.button(id)];
		return frame && target && button && { target, button, within: roomIn(frame) };
	};
	const opening = makeOpening(data.words, find, (by) => focus(row.beside(opening.current(), by)));
	const row = makeRow(data.words.marks, opening.listen);
	root.append(row.element, opening.card);

	function focus(id: string | undefined): void {
		if (id === undefined) return;
		row.focus(id);
		if (opening.current() !== undefined) opening.open(id, true);
	}

	function onKey(event: KeyboardEvent): void {
		if (event.key === 'Escape' && opening.current() !== undefined) {
			opening.close(opening.card.contains(document.activeElement));
			event.stopPropagation();
			return;
		}
		if (opening.card.contains(event.target as Node)) return;
		const to = row.towards(event.key);
		if (to === undefined) return;
		event.preventDefault();
		focus(to);
	}

	const onOutside = ({ target }: Event): void => {
		if (opening.current() !== undefined && !row.element.contains(target as Node)) opening.close(false);
	};

	row.element.addEventListener('keydown', onKey);
	document.addEventListener('pointerdown', onOutside);

	return {
		show(next: Picture): void {
			opening.close(false);
			frame = next.frame;
			targets = targetsIn(next, data.events);
			row.show(targets);
			row.element.append(opening.card);
		},
		destroy(): void {
			opening.destroy();
			document.removeEventListener('pointerdown', onOutside);
		},
	};
}
