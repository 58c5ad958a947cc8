import { element } from '../../kit/live/element.ts';
import { href } from '../../../site/href.ts';
import type { LadderData, LadderEvent } from '../data.ts';
import type { Rect } from '../../kit/rect.ts';

const gap = 6;

/** Links to the claims that an event rests on. */
function claimLinks(claims: readonly string[]): HTMLElement {
	const links = claims.map((id) => element('a', { href: href(`/evidence/#${id}`) }, id));
	return element('span', {}, ...links.flatMap((link, i) => (i > 0 ? [', ', link] : [link])));
}

/** What the card says, as a title and a list of names and values. */
function content(event: LadderEvent, words: LadderData['words']): HTMLElement[] {
	const { said } = event;
	const list = element('dl');
	const say = (name: string, value: string | HTMLElement): void =>
		list.append(element('dt', {}, name), element('dd', {}, value));
	say(words.who, event.by);
	say(words.status, said.whole);
	say(words.datedIn, said.article);
	say(words.recordedAs, said.record);
	say(words.rung, said.rung);
	if (event.debatable) say(words.arguable, event.debatable);
	if (event.claims.length > 0) say(words.evidence, claimLinks(event.claims));
	return [element('p', { class: 'ladder-card-title' }, event.title), list];
}

/** A place inside `within` at a side of a mark where the card covers nothing of it; failing that, as near as it gets. */
function placeBeside(
	mark: Rect,
	card: Pick<Rect, 'width' | 'height'>,
	within: Rect,
): { x: number; y: number; clear: boolean } {
	const [right, bottom] = [within.x + within.width - card.width, within.y + within.height - card.height];
	const keep = (value: number, from: number, to: number): number => Math.max(from, Math.min(value, to));
	const x = keep(mark.x, within.x, right);
	const y = keep(mark.y, within.y, bottom);
	const sides = [
		{ x: mark.x + mark.width + gap, y },
		{ x: mark.x - gap - card.width, y },
		{ x, y: mark.y + mark.height + gap },
		{ x, y: mark.y - gap - card.height },
	];
	const found = sides.find((side) => side.x >= within.x && side.x <= right && side.y >= within.y && side.y <= bottom);
	return found ? { ...found, clear: true } : { x, y, clear: false };
}

/** The buttons of the card: to the marks before and after, for fingers to which marks stand too close, and away. */
function buttons(words: LadderData['words'], onWalk: (steps: number) => void, onClose: () => void): HTMLElement {
	const row = element('div', { class: 'ladder-card-buttons' });
	const add = (sign: string, name: string, act: () => void): void => {
		const button = element('button', { type: 'button', 'aria-label': name }, sign);
		button.addEventListener('click', act);
		row.append(button);
	};
	add('‹', words.stepBefore, () => onWalk(-1));
	add('›', words.stepAfter, () => onWalk(1));
	add('×', words.close, onClose);
	return row;
}

/** Makes the card that says everything about one mark, closed; `onWalk` and `onClose` run when the reader asks for another mark or closes it. */
export function makeCard(words: LadderData['words'], onWalk: (steps: number) => void, onClose: () => void) {
	const id = `ladder-card-${Math.random().toString(36).slice(2)}`;
	const card = element('div', { class: 'ladder-card', id, hidden: true });
	const row = buttons(words, onWalk, onClose);
	return {
		element: card,
		/** Opens beside a mark; says whether it could do so without covering the mark, and stays closed if it may not cover it. */
		open(event: LadderEvent, beside: Rect, within: Rect, mayCover: boolean): boolean {
			card.replaceChildren(row, ...content(event, words));
			card.hidden = false;
			// As wide as its lines need, in the large letters of a slide too.
			const width = Math.min(Math.max(320, 17 * parseFloat(getComputedStyle(card).fontSize)), within.width);
			card.style.width = `${width}px`;
			card.style.maxHeight = `${within.height}px`;
			const height = card.offsetHeight;
			const { x, y, clear } = placeBeside(beside, { width, height }, within);
			card.style.left = `${x}px`;
			card.style.top = `${y}px`;
			card.hidden = !clear && !mayCover;
			return clear;
		},
		close(): void {
			card.hidden = true;
		},
	};
}
