import type { Clause } from '../../../content/wording-schema.ts';
import { bottomOf, drawCard, type Card } from '../../kit/drawn/card.ts';
import type { Laid, Layout } from '../../kit/drawn/fit.ts';
import { padOf, type Block } from '../../kit/drawn/block.ts';
import { lineWidth } from '../../kit/drawn/set.ts';
import type { Group, Shape } from '../../kit/drawn/types.ts';
import type { SentenceData, View } from '../data.ts';
import { clausesOf, paleRows } from './clauses.ts';
import { round } from '../../kit/markup.ts';

/** The English words that the marked one is at once: its clause’s, parted where ours has a comma and an “or”. */
const senses = ({ marked = '' }: Clause): string[] => marked.split(', or ');

/** From the marked word two lines, which bend in the room below it, to the middles of two cards. */
function fork(from: { x: number; y: number }, to: Group[]): Shape[] {
	return to.map(({ x, y, width }) => {
		const end = Math.round(x + width / 2);
		const middle = round((from.y + y) / 2);
		return {
			d: `M${round(from.x)} ${round(from.y)}C${round(from.x)} ${middle} ${end} ${middle} ${end} ${Math.round(y)}`,
			stroke: 'accent',
			width: 2.5,
		};
	});
}

/** The lit clause in large letters with its marked word, and below it the two English ones. */
function lit(
	id: string,
	clause: Clause,
	area: { x: number; y: number; width: number },
	size: number,
	extra: number,
): Laid {
	const { ja, mark = '' } = clause;
	const large = Math.min(Math.round(size * 2), Math.floor((area.width - 2 * size) / [...ja].length));
	const block: Block = { text: ja, size: large, lang: 'ja', marks: [{ text: mark, as: 'band' }] };
	const pad = Math.round(size * 0.5);
	const row = drawCard({ id, blocks: [block], edge: 'bare' }, { ...area, pad });
	const before = lineWidth({ ...block, text: ja.slice(0, ja.indexOf(mark)) });
	const from = {
		x: row.x + pad + before + padOf('band', large) + lineWidth({ ...block, text: mark }) / 2,
		y: row.y + pad * 0.6 + large * 1.42,
	};
	const style = { size: Math.round(size * 1.1), weight: 600 as const };
	const padding = Math.round(size * 0.8);
	const widest = Math.max(...senses(clause).map((text) => lineWidth({ text, ...style })));
	const width = Math.ceil(widest + 2 * padding + 4);
	const gap = Math.min(size * 1.2, area.width - 2 * width);
	const center = Math.min(Math.max(from.x, area.x + width + gap / 2), area.x + area.width - width - gap / 2);
	const top = row.y + row.height + Math.round(size * 1.6 + extra);
	const cards = senses(clause).map((text, i): Group => {
		const card: Card = { id: `${id}-${i + 1}`, blocks: [{ text, ...style }], accent: true };
		return drawCard(card, { x: center + (i === 0 ? -width - gap / 2 : gap / 2), y: top, width, pad: padding });
	});
	const height = Math.max(...cards.map((card) => card.height));
	// Where the two have no room side by side, this size does not fit.
	const bottom = gap < 8 ? Infinity : top + height;
	return { shapes: fork(from, cards), words: [], groups: [row, ...cards], bottom };
}

/** One word of the sentence, and the two that it is in English; the other clauses stay, pale. */
export const word =
	(data: SentenceData, view: View, rows: boolean): Layout =>
	({ x, y, width }, size, least, extra) => {
		const entries = clausesOf(data, view);
		const at = entries.findIndex(([id]) => view.lit?.includes(id));
		const [id, clause] = entries[at] ?? [];
		if (!id || !clause) throw new Error('this state of the sentence lights no clause');
		const small = Math.max(least, Math.round(size * 0.8));
		const above = rows ? paleRows(entries.slice(0, at), x, y, width, small, least) : [];
		const top = above.length ? bottomOf(above) + Math.round(size * 0.7 + extra) : y;
		const middle = lit(id, clause, { x, y: top, width }, size, extra);
		const below = rows
			? paleRows(entries.slice(at + 1), x, middle.bottom + Math.round(size * 1 + extra), width, small, least)
			: [];
		const groups = [...above, ...middle.groups, ...below];
		return { ...middle, groups, bottom: Math.max(middle.bottom, bottomOf(groups)) };
	};
