import type { Clause } from '../../../content/wording-schema.ts';
import { bottomOf, drawCard, drawColumn, loose, type Card } from '../../kit/drawn/card.ts';
import type { Laid, Layout } from '../../kit/drawn/fit.ts';
import type { Block } from '../../kit/drawn/block.ts';
import type { Group, Shape } from '../../kit/drawn/types.ts';
import type { SentenceData, View } from '../data.ts';

type Entry = [id: string, clause: Clause];

/** The clauses that a state shows, in the order of speaking. */
export const clausesOf = ({ clauses }: SentenceData, { shows }: View): Entry[] =>
	Object.entries(clauses)
		.filter(([id]) => shows.includes(id))
		.sort(([, a], [, b]) => a.order - b.order);

/** The sentence in one piece: who said it, her words in large letters, and our English. */
export const whole =
	(data: SentenceData, view: View): Layout =>
	({ x, y, width }, size, least, extra) => {
		const entries = clausesOf(data, view);
		const small = Math.max(least, Math.round(size * 0.62));
		const english = Math.max(least, Math.round(size * 0.78));
		const blocks: Block[] = [
			{ text: data.said, size: small, role: 'soft' },
			{ text: entries.map(([, { ja }]) => ja).join(''), size, lang: 'ja', gap: Math.round(size * 0.6 + extra) },
			{ text: data.words.ours, size: small, role: 'soft', gap: Math.round(size * 0.8 + extra) },
			{ text: data.english, size: english, gap: 2 },
		];
		const pad = Math.round(size * 0.9) + Math.round(Math.min(extra, size) * 0.4);
		const group = drawCard({ id: 'whole', blocks, accent: true }, { x, y, width, pad });
		return { shapes: [], words: [], groups: [group], bottom: bottomOf([group]) };
	};

/** The words of one clause: her Japanese, how it is read where there is room, and our English. */
function clauseBlocks({ ja, reading, en }: Clause, size: number, least: number, rich: boolean, pale = false): Block[] {
	const small = Math.max(least, Math.round(size * 0.66));
	const role = pale ? 'soft' : 'ink';
	return [
		{ text: ja, size, lang: 'ja', role },
		...(rich ? [{ text: reading, size: small, role: 'soft' as const, gap: 1 }] : []),
		{ text: en, size: Math.max(least, Math.round(size * 0.74)), role, gap: Math.round(size * 0.16) },
	];
}

/** Rows of clauses below a rule each, the role of each at its left or, in narrow figures, above it. */
export const clauses =
	(data: SentenceData, view: View, rich: boolean): Layout =>
	({ x, y, width }, size, least, extra) => {
		const small = Math.max(least, Math.round(size * 0.62));
		const beside = width >= 640 ? Math.round(small * 8.6) : 0;
		const shapes: Shape[] = [];
		const words: Laid['words'] = [];
		const groups: Group[] = [];
		let top = y;
		for (const [id, clause] of clausesOf(data, view)) {
			shapes.push({ d: `M${x} ${Math.round(top) + 0.5}h${Math.round(width)}`, stroke: 'shore' });
			const role: Block = { text: data.words.roles[clause.role], size: small, weight: 600, role: 'soft' };
			if (beside) words.push(...loose([role], x, top + size * 0.5 + (size - small) * 0.8, beside).words);
			const blocks = [...(beside ? [] : [role]), ...clauseBlocks(clause, size, least, rich)];
			const room = Math.round(size * 0.5);
			const place = { x: x + beside, y: top + 1, width: width - beside, pad: beside ? room : 0 };
			const group = drawCard({ id, blocks, edge: 'bare' }, place);
			group.height += room;
			groups.push(group);
			top += group.height + room * 0.6 + extra;
		}
		return { shapes, words, groups, bottom: bottomOf(groups) };
	};

/** Pale rows of the clauses that a state does not speak of. */
export function paleRows(entries: Entry[], x: number, y: number, width: number, size: number, least: number): Group[] {
	const cards = entries.map(([id, clause]): Card => ({
		id,
		blocks: clauseBlocks(clause, size, least, false, true),
		edge: 'bare',
	}));
	return drawColumn(cards, { x, y, width, pad: Math.round(size * 0.5) }, Math.round(size * 0.3));
}
