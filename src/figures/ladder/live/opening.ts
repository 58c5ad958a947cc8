import type { LadderData } from '../data.ts';
import type { Rect } from '../../kit/rect.ts';
import { makeCard } from './card.ts';
import type { Target } from './targets.ts';

const hoverMs = 200;

/** A mark whose card may open, its button, and the room that the card has. */
interface Found {
	target: Target;
	button: HTMLButtonElement;
	within: Rect;
}

/** Opens the card of one mark at a time, which stays until it is closed if it is pinned, else until the mouse has left; `find` tells where a mark is now, and `onWalk` runs when the reader asks for another mark. */
export function makeOpening(
	words: LadderData['words'],
	find: (id: string) => Found | undefined,
	onWalk: (steps: number) => void,
) {
	let current: { id: string; button: HTMLButtonElement; pinned: boolean } | undefined;
	let leaving = 0;
	const card = makeCard(words, onWalk, () => close(true));

	function close(refocus: boolean): void {
		const button = current?.button;
		button?.setAttribute('aria-expanded', 'false');
		current = undefined;
		card.close();
		if (refocus) button?.focus();
	}

	const stay = (): void => clearTimeout(leaving);

	function open(id: string, pinned: boolean): void {
		stay();
		const found = find(id);
		if (!found) return;
		const { target, button, within } = found;
		current?.button.setAttribute('aria-expanded', 'false');
		current = { id, button, pinned };
		button.setAttribute('aria-expanded', 'true');
		button.setAttribute('aria-controls', card.element.id);
		// The card follows its button, so that reading and Tab go on from one to the other.
		button.after(card.element);
		const clear = card.open(target.event, target.box, within, pinned);
		if (!clear && !pinned) close(false);
	}

	const leave = (): void => {
		if (current?.pinned) return;
		stay();
		leaving = window.setTimeout(() => close(false), hoverMs);
	};
	card.element.addEventListener('pointerenter', stay);
	card.element.addEventListener('pointerleave', leave);

	/** Has a mark's button open and close its card. */
	function listen(button: HTMLButtonElement, id: string): void {
		button.addEventListener('click', () => {
			if (current?.id === id && current.pinned) close(false);
			else open(id, true);
		});
		button.addEventListener('pointerenter', ({ pointerType }) => {
			if (pointerType === 'mouse' && !current?.pinned) open(id, false);
		});
		button.addEventListener('pointerleave', leave);
	}

	return { card: card.element, current: () => current?.id, open, close, listen, destroy: stay };
}
