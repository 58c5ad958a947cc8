import type { DrawnCase } from '../../../content/wording-schema.ts';
import { bottomOf, drawCard, loose, type Card } from '../../kit/drawn/card.ts';
import type { Layout } from '../../kit/drawn/fit.ts';
import type { Group, Shape } from '../../kit/drawn/types.ts';
import type { SentenceData, View, Words } from '../data.ts';
import { round } from '../../kit/markup.ts';

/** A ship from the side, `width` px wide on a waterline at y, with her bridge at the stern. */
function ship(x: number, y: number, width: number): Shape[] {
	const at = (value: number) => round(value * width);
	return [
		{
			d: `M${x} ${y - at(0.2)}h${at(0.7)}v${-at(0.16)}h${at(0.14)}v${at(0.16)}h${at(0.16)}l${-at(0.1)} ${at(0.2)}h${-at(0.74)}z`,
			fill: 'sea',
			stroke: 'ink',
			width: 1.5,
		},
		{ d: `M${x + at(0.77)} ${y - at(0.36)}v${-at(0.12)}`, stroke: 'ink', width: 1.5 },
	];
}

/** Three people in a row from x, standing at y: a head and shoulders each. */
function people(x: number, y: number, size: number): Shape[] {
	const r = size * 0.2;
	const one = (left: number) =>
		`M${round(left - r)} ${round(y - size * 0.72)}a${round(r)} ${round(r)} 0 1 0 ${round(2 * r)} 0a${round(r)} ${round(r)} 0 1 0 ${round(-2 * r)} 0z` +
		`M${round(left - size * 0.32)} ${round(y)}v${round(-size * 0.16)}q0 ${round(-size * 0.26)} ${round(size * 0.32)} ${round(-size * 0.26)}q${round(size * 0.32)} 0 ${round(size * 0.32)} ${round(size * 0.26)}v${round(size * 0.16)}z`;
	return [{ d: [0, 1, 2].map((i) => one(x + (i + 0.5) * size * 0.8)).join(''), fill: 'accent' }];
}

/** The small drawing of one case: a ship or none, people or none, on the sea. */
function scene({ ship: hasShip, evacuees }: DrawnCase, x: number, y: number, width: number, height: number): Shape[] {
	const line = Math.round(y + height * 0.88);
	const long = Math.min(width * 0.96, height * 2.2);
	const left = round(x + (width - long) / 2);
	const deck = hasShip ? line - long * 0.2 : line - 2;
	const size = Math.min(long * 0.2, (deck - y) * 0.98);
	return [
		...(hasShip ? ship(left, line, long) : []),
		...(evacuees ? people(left + long * 0.08, round(deck), size) : []),
		{ d: `M${Math.round(x)} ${line + 0.5}h${Math.round(width)}`, stroke: 'shore', width: 1.5 },
	];
}

/** What is in a drawing, in words. */
export const content = ({ ship: hasShip, evacuees }: DrawnCase, words: Words): string =>
	`${hasShip ? words.ship : words.noShip}, ${evacuees ? words.evacuees : words.noEvacuees}`;

/** The family of pictures below one another in the order of their dates, and whose likeness it is. */
export const drawings =
	(data: SentenceData, view: View, detail: 'said' | 'content' | 'place' | 'who'): Layout =>
	({ x, y, width }, size, least, extra) => {
		const small = Math.max(least, Math.round(size * 0.82));
		const art = Math.round(Math.min(width * 0.2, size * 7));
		const groups: Group[] = [];
		const entries = Object.entries(data.drawings).filter(([id]) => view.shows.includes(id));
		for (const [id, one] of entries) {
			const copy = one.copy ? ` · ${data.words.copy}` : '';
			const text = detail === 'place' ? one.place : `${content(one, data.words)} · ${one.place}`;
			const card: Card = {
				id,
				edge: 'bare',
				middle: true,
				blocks: [
					{ text: `${one.date} · ${one.who}${copy}`, size, weight: 600 },
					...(detail === 'who' ? [] : [{ text, size: small, role: 'soft' as const }]),
					...(detail === 'said' ? [{ text: one.said, size: small, gap: 1 }] : []),
				],
			};
			const top = groups.length ? bottomOf(groups) + Math.round(size * 0.25) : y;
			const place = { x: x + art + 4, y: top, width: width - art - 4, pad: Math.round(size * 0.4) };
			const words = drawCard(card, place);
			const height = Math.round(Math.max(words.height, size * 2.1) + extra);
			const group = drawCard(card, { ...place, height });
			const shown = Math.min(height - 2, Math.round(art * 0.5));
			const shapes = scene(one, x, top + (height - shown) / 2, art, shown);
			groups.push({ ...group, x: Math.round(x), width: Math.round(width), shapes });
		}
		const alike = { text: data.words.alike, size: small, role: 'soft' as const };
		const foot = loose([alike], x, bottomOf(groups) + size * 0.3, width);
		return { shapes: [], words: foot.words, groups, bottom: foot.y };
	};
