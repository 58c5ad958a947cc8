import { bottomOf, drawCard, drawRow, type Card } from '../../kit/drawn/card.ts';
import type { Layout } from '../../kit/drawn/fit.ts';
import type { Group } from '../../kit/drawn/types.ts';
import type { SentenceData, View } from '../data.ts';
import { clausesOf, paleRows } from './clauses.ts';

/** The empty frames of a state as cards. */
function frames({ unsaid }: SentenceData, { shows }: View, size: number, least: number): Card[] {
	return Object.entries(unsaid)
		.filter(([id]) => shows.includes(id))
		.sort(([, a], [, b]) => a.order - b.order)
		.map(([id, { label, note }]) => ({
			id,
			edge: 'dash',
			middle: true,
			blocks: [
				{ text: label, size, weight: 600 },
				{ text: note, size: Math.max(least, Math.round(size * 0.8)), role: 'soft', gap: Math.round(size * 0.3) },
			],
		}));
}

/** The pale sentence, and what it has not as empty frames: beside it where there is width, else below. */
export const unsaid =
	(data: SentenceData, view: View, rows: boolean): Layout =>
	({ x, y, width, height }, size, least, extra) => {
		const small = Math.max(least, Math.round(size * 0.86));
		const cards = frames(data, view, size, least);
		const beside = width >= 640;
		const column = beside ? Math.round(width * 0.46) : width;
		const pale = rows ? paleRows(clausesOf(data, view), x, y, column, small, least) : [];
		const pad = Math.round(size * 0.8);
		const gap = Math.round(size * 0.8);
		// Side by side only where there is width and no height.
		if (!beside && width >= 440 && width > 1.2 * height) {
			const top = pale.length ? bottomOf(pale) + gap + extra : y;
			const groups = [...pale, ...drawRow(cards, { x, y: top, width, pad }, gap)];
			return { shapes: [], words: [], groups, bottom: bottomOf(groups) };
		}
		const left = beside ? x + column + 2 * gap : x;
		const drawn: Group[] = [];
		let top = beside || pale.length === 0 ? y : bottomOf(pale) + gap + extra;
		for (const card of cards) {
			const room = beside ? Math.round(extra * 1.2) : 0;
			const place = { x: left, y: top, width: x + width - left, pad, height: Math.round(size * 3.4) + room };
			const group = drawCard(card, place);
			drawn.push(group);
			// Alone in a tall frame they share all of what it leaves.
			top += group.height + gap + (beside ? 0 : extra * (pale.length ? 0.4 : 1.6));
		}
		const spread = beside && pale.length > 1 ? Math.max(0, bottomOf(drawn) - bottomOf(pale)) / (pale.length - 1) : 0;
		const shift = ({ words, y: top, ...group }: Group, by: number): Group => ({
			...{ ...group, y: top + by, words: words.map((one) => ({ ...one, y: one.y + by })) },
		});
		const groups = [...pale.map((group, i) => shift(group, Math.round(spread * i))), ...drawn];
		return { shapes: [], words: [], groups, bottom: bottomOf(groups) };
	};
