import type { ScenarioCard } from '../../../content/wording-schema.ts';
import { bottomOf, drawColumn, drawRow, loose, type Card } from '../../kit/drawn/card.ts';
import type { Layout } from '../../kit/drawn/fit.ts';
import type { Block } from '../../kit/drawn/block.ts';
import type { Group, Shape } from '../../kit/drawn/types.ts';
import type { SentenceData, View } from '../data.ts';

type Entry = [id: string, card: ScenarioCard];

/** The cards of a state: those that lie in its order, and those that lie aside. */
export function laid({ cards }: SentenceData, { shows, order }: View): { inOrder: Entry[]; aside: Entry[] } {
	const all = Object.entries(cards).filter(([id]) => shows.includes(id));
	const place = ([, { hers, article }]: Entry) => (order === 'article' ? article : hers);
	const has = (entry: Entry) => place(entry) !== undefined;
	const inOrder = all.filter(has).sort((a, b) => (place(a) ?? 0) - (place(b) ?? 0));
	return { inOrder, aside: all.filter((entry) => !has(entry)) };
}

/** The card that has the first place in one order and another in the other: the one to watch. */
const moves = ({ hers, article }: ScenarioCard): boolean => article === 1 && hers !== article;

/** A card of the scenario in the words of an order. */
function cardOf([id, card]: Entry, view: View, place: number, size: number, least: number): Card {
	const article = view.order === 'article';
	const small = Math.max(least, Math.round(size * 0.74));
	const head = `${place} · ${card.label}${article ? '' : ` · ${card.form}`}`;
	return {
		id,
		accent: moves(card),
		middle: true,
		blocks: [
			{ text: head, size: small, weight: 600, role: 'soft' },
			{ text: (article ? card.saysArticle : undefined) ?? card.saysHers, size, gap: 2 },
		],
	};
}

/** From one card down to the next, an arrow in the room between them. */
function arrow(from: Group, to: Group): Shape[] {
	const x = from.x + 28;
	const [top, end] = [from.y + from.height + 2, to.y - 2];
	const tip = Math.min(5, (end - top) / 2);
	return [
		{ d: `M${x} ${top}V${end}`, stroke: 'ink', width: 1.5 },
		{ d: `M${x} ${end}l${-tip * 0.8} ${-tip}h${tip * 1.6}z`, fill: 'ink' },
	];
}

/** In the room at the right, the way that the moved card went: from the place it has in the other order to its own. */
function way(groups: Group[], moved: Group | undefined, size: number): Shape[] {
	const first = groups[0];
	if (!first || !moved || moved === first) return [];
	const x = first.x + first.width + 3;
	const [top, end] = [first.y + Math.round(first.height / 2), moved.y + Math.round(moved.height / 2)];
	const out = Math.round(size * 1.3);
	return [
		{ d: `M${x} ${top}C${x + out} ${top} ${x + out} ${end} ${x + 4} ${end}`, stroke: 'accent', width: 2, dash: [5, 4] },
		{ d: `M${x} ${end}l8 -5v10z`, fill: 'accent' },
	];
}

/** A card that lies aside, pale. */
const asideCard = ([id, { label, saysHers }]: Entry, size: number): Card => ({
	id,
	edge: 'dash',
	blocks: [
		{ text: label, size, weight: 600, role: 'soft' },
		{ text: saysHers, size, role: 'soft', gap: 1 },
	],
});

/** The cards of the scenario below one another in the order of a state. */
export const order =
	(data: SentenceData, view: View): Layout =>
	({ x, y, width }, size, least, extra) => {
		const { inOrder, aside } = laid(data, view);
		const gap = Math.max(10, Math.round(size * 0.7));
		const room = Math.round(size * 1.4);
		const pad = Math.round(size * 0.7);
		const cards = inOrder.map((entry, i) => cardOf(entry, view, i + 1, size, least));
		const place = { x, y, width: width - room, pad };
		const groups = drawColumn(cards, place, gap + Math.min(extra * 0.3, size), Math.round(extra * 0.6));
		const moved = view.order === 'hers' ? groups.find(({ id }) => data.cards[id] && moves(data.cards[id])) : undefined;
		const shapes = [
			...groups.slice(1).flatMap((group, i) => arrow(groups[i] ?? group, group)),
			...way(groups, moved, size),
		];
		if (aside.length === 0) return { shapes, words: [], groups, bottom: bottomOf(groups) };
		// Two in a row below the others.
		const small = Math.max(least, Math.round(size * 0.74));
		const caption: Block = { text: data.words.aside, size: small, weight: 600, role: 'soft' };
		const below = bottomOf(groups) + Math.round(gap * 1.4 + extra * 0.6);
		const head = loose([caption], x, below, width - room);
		const row = { x, y: head.y + 4, width: width - room, pad: Math.round(size * 0.6) };
		const rest = drawRow(
			aside.map((entry) => asideCard(entry, small)),
			row,
			Math.round(size * 0.8),
		);
		return { shapes, words: head.words, groups: [...groups, ...rest], bottom: bottomOf(rest) };
	};
