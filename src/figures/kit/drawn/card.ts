import type { Block } from './block.ts';
import type { Rect } from '../rect.ts';
import { boxPath, set, type Set } from './set.ts';
import type { Group, Shape } from './types.ts';

/** A card to draw: its words, and its edge; `accent` gives it a thick bar and a ground, `bare` no edge at all. */
export interface Card {
	id: string;
	blocks: Block[];
	edge?: 'line' | 'dash' | 'bare';
	accent?: boolean;
	/** Set in the middle of its height instead of at its top. */
	middle?: boolean;
}

/** Where a card is drawn, px; it grows to its words, and is at least `height` high. */
interface Place extends Omit<Rect, 'height'> {
	pad: number;
	height?: number;
}

/** The height that a card's words need, px. */
export const cardHeight = ({ blocks }: Card, width: number, pad: number): number =>
	set(blocks, 0, 0, width - 2 * pad).y + 2 * Math.round(pad * 0.6);

function edges({ edge = 'line', accent = false }: Card, x: number, y: number, width: number, height: number): Shape[] {
	if (edge === 'bare') return [];
	const d = boxPath(x + 0.5, y + 0.5, width - 1, height - 1, 4);
	const dash = edge === 'dash' ? { dash: [5, 4] } : {};
	return [
		{ d, fill: accent ? 'sea' : 'paper', stroke: accent ? 'accent' : 'shore', width: accent ? 1.5 : 1, ...dash },
		...(accent ? [{ d: `M${x + 2.5} ${y + 4}v${Math.round(height - 8)}`, stroke: 'accent' as const, width: 4 }] : []),
	];
}

/** A card as a group of a drawing. */
export function drawCard(card: Card, { x, y, width, pad, height: least = 0 }: Place): Group {
	const [left, top] = [Math.round(x), Math.round(y)];
	const needed = cardHeight(card, width, pad);
	const height = Math.round(Math.max(least, needed));
	const down = Math.round(pad * 0.6) + (card.middle ? Math.round((height - needed) / 2) : 0);
	const { words, shapes } = set(card.blocks, left + pad, top + down, width - 2 * pad);
	return {
		...{ id: card.id, x: left, y: top, width: Math.round(width), height },
		shapes: [...edges(card, left, top, Math.round(width), height), ...shapes],
		words,
	};
}

/** Cards of one height side by side, which fill a width with `gap` px between them. */
export function drawRow(cards: Card[], { x, y, width, pad }: Place, gap: number): Group[] {
	const each = (width - gap * (cards.length - 1)) / cards.length;
	const height = Math.max(0, ...cards.map((card) => cardHeight(card, each, pad)));
	return cards.map((card, i) => drawCard(card, { x: x + i * (each + gap), y, width: each, pad, height }));
}

/** Cards below one another with `gap` px between them, each `room` px higher than its words need. */
export function drawColumn(cards: Card[], { x, y, width, pad }: Place, gap: number, room = 0): Group[] {
	const groups: Group[] = [];
	for (const card of cards) {
		const place = { x, y: groups.length ? bottomOf(groups) + gap : y, width, pad };
		groups.push(drawCard(card, { ...place, height: Math.round(cardHeight(card, width, pad)) + room }));
	}
	return groups;
}

/** Words that belong to no card, set from (x, y). */
export const loose = (blocks: Block[], x: number, y: number, width: number): Set =>
	set(blocks, Math.round(x), Math.round(y), width);

/** The lowest edge of groups, px. */
export const bottomOf = (groups: Group[]): number => Math.max(0, ...groups.map(({ y, height }) => y + height));
