import type { Answer } from '../../../content/wording-schema.ts';
import { bottomOf, drawCard, drawColumn, type Card } from '../../kit/drawn/card.ts';
import type { Layout } from '../../kit/drawn/fit.ts';
import type { Block, Mark } from '../../kit/drawn/block.ts';
import type { Group, Shape } from '../../kit/drawn/types.ts';
import type { SentenceData, View } from '../data.ts';

/** How much of an answer is shown: her Japanese in all, only where two of its words pull apart, or nowhere; and in brief no notes either, nor the words of pale ones. */
export type Detail = 'all' | 'marked' | 'english' | 'brief';

const marksOf = ({ strong, open }: Answer): Mark[] => [
	...(strong ? [{ text: strong, as: 'full' as const }] : []),
	...(open ? [{ text: open, as: 'outline' as const }] : []),
];

/** The words of an answer; a translation stands in quotation marks, our own words do not. `seen` tells of a copy. */
function blocksOf(answer: Answer, seen: string, size: number, least: number, detail: Detail, pale: boolean): Block[] {
	const { date, who, label, words, original, note, copy, strong } = answer;
	const small = Math.max(least, Math.round(size * 0.8));
	const head = [date, who, label, ...(copy ? [seen] : [])].join(' · ');
	const japanese = original !== undefined && !pale && (detail === 'all' || (detail === 'marked' && strong));
	const role = pale ? 'soft' : 'ink';
	return [
		{ text: head, size: small, weight: 600, role: 'soft' },
		...(japanese ? [{ text: `「${original}」`, size, lang: 'ja' as const, gap: 2, role } as const] : []),
		...(pale && detail === 'brief'
			? []
			: [{ text: original ? `“${words}”` : words, size, gap: 3, role, marks: pale ? [] : marksOf(answer) } as const]),
		...(note && !pale && detail !== 'brief' ? [{ text: note, size: small, role: 'soft' as const, gap: 1 }] : []),
	];
}

/** The dots of a line of time at the left of cards, and the line through them. */
function timeline(groups: Group[], x: number, size: number): Shape[] {
	const middles = groups.map(({ y }) => Math.round(y + size * 1.1));
	const r = Math.max(3.5, size * 0.26);
	const [first = 0, last = 0] = [middles[0], middles.at(-1)];
	return [
		{ d: `M${x} ${first}V${last}`, stroke: 'shore', width: 2 },
		...middles.map((y): Shape => ({
			d: `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`,
			fill: 'accent',
		})),
	];
}

/** The question and the answers of a state below one another, in the order of time. */
export const answers =
	(data: SentenceData, view: View, detail: Detail): Layout =>
	({ x, y, width }, size, least, extra) => {
		const left = Math.round(size * 1.1);
		const entries = Object.entries(data.answers).filter(([id]) => view.shows.includes(id));
		const cards = entries
			.sort(([, a], [, b]) => a.order - b.order)
			.map(([id, answer]): Card => {
				const pale = view.lit !== undefined && !view.lit.includes(id);
				return { id, edge: 'bare', blocks: blocksOf(answer, data.words.copy, size, least, detail, pale) };
			});
		const place = { x: x + left, y, width: width - left, pad: Math.round(size * 0.6) };
		const groups = drawColumn(cards, place, Math.round(size * 0.3 + extra));
		return { shapes: timeline(groups, x + Math.round(size * 0.5), size), words: [], groups, bottom: bottomOf(groups) };
	};

/** The answer of November as a heading, and those who read it below it; in short form each by name alone. */
export const readers =
	(data: SentenceData, view: View, detail: 'heading' | 'full' | 'short'): Layout =>
	({ x, y, width }, size, least, extra) => {
		const small = Math.max(least, Math.round(size * 0.78));
		const [id = '', answer] = Object.entries(data.answers).find(([, { strong }]) => strong) ?? [];
		const head: Group[] = [];
		if (detail === 'heading' && answer) {
			const blocks = blocksOf(answer, data.words.copy, small, least, 'english', false);
			head.push(drawCard({ id, edge: 'bare', blocks }, { x, y, width, pad: Math.round(size * 0.6) }));
		}
		const cards = view.shows.flatMap((one): Card[] => {
			const reader = data.readers[one];
			if (!reader) return [];
			const { who, date, words, original, lang = 'ja' } = reader;
			const name = detail === 'short' ? who.split(',')[0] : who;
			const blocks: Block[] = [{ text: `${name} · ${date}`, size: small, weight: 600, role: 'soft' }];
			if (original && (lang === 'ja' || lang === 'zh-Hant'))
				blocks.push({ text: `「${original}」`, size: Math.round(size * 1.1), lang, gap: Math.round(size * 0.5) });
			blocks.push({ text: `“${words}”`, size, gap: Math.round(original ? size * 0.2 : size * 0.5) });
			return [{ id: one, middle: true, blocks }];
		});
		const pad = Math.round(size * (detail === 'short' ? 0.5 : 0.8));
		const gap = Math.round(size * 0.6 + extra * 0.4);
		const top = head.length ? bottomOf(head) + gap : y;
		const groups = [...head, ...drawColumn(cards, { x, y: top, width, pad }, gap, Math.round(extra * 0.5))];
		return { shapes: [], words: [], groups, bottom: bottomOf(groups) };
	};
