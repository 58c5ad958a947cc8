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
	const lines: [name: string, value: string | HTMLElement | undefined][] = [
		[words.who, event.by],
		[words.status, said.whole],
		[words.datedIn, said.article],
		[words.recordedAs, said.record],
		[words.rung, said.rung],
		[words.arguable, event.debatable],
		[words.evidence, event.claims.length > 0 ? claimLinks(event.claims) : undefined],
	];
	const list = lines.flatMap(([name, value]) => (value ? [element('dt', {}, name), element('dd', {}, value)] : []));
	return [element('p', { class: 'ladder-card-title' }, event.title), element('dl', {}, ...list)];
}

/** A place inside `within` at a side of a mark where the card covers nothing of it; failing that, as near as it gets. */
function placeBeside(mark: Rect, card: Pick<Rect, 'width' | 'height'>, within: Rect) {
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
	return { ...(found ?? { x, y }), clear: found !== undefined };
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
			Object.assign(card.style, { width: `${width}px`, maxHeight: `${within.height}px` });
			const height = card.offsetHeight;
			const { x, y, clear } = placeBeside(beside, { width, height }, within);
			Object.assign(card.style, { left: `${x}px`, top: `${y}px` });
			card.hidden = !clear && !mayCover;
			return clear;
		},
		close(): void {
			card.hidden = true;
		},
	};
}
