import type { Wording } from '../../content/wording-schema.ts';
import type { Block } from '../kit/drawn/block.ts';
import { marksOf, noteMarks } from './marks.ts';
import { quoted, scriptOf, seen } from './tell.ts';
import type { Entry, Words } from './data.ts';

/** How much a card tells: all; without our English; without how it is known; its key words only; these of lit cards alone; or of English wordings the verb. */
export type Detail = 0 | 1 | 2 | 3 | 4 | 5;

/** A wording and those that come from it. */
export interface Node {
	id: string;
	wording: Wording;
	children: Node[];
}

/** Wordings as trees, each below the one it comes from if that is drawn. */
export function treesOf(entries: Entry[]): Node[] {
	const nodes = new Map(entries.map(([id, wording]): [string, Node] => [id, { id, wording, children: [] }]));
	const roots: Node[] = [];
	for (const node of nodes.values()) {
		const parent = node.wording.link === 'unknown' ? undefined : nodes.get(node.wording.from ?? '');
		(parent?.children ?? roots).push(node);
	}
	return roots;
}

/** The words of a wording’s card. */
export function blocksOf(
	wording: Wording,
	labels: Words,
	size: number,
	least: number,
	detail: Detail,
	lit: boolean,
): Block[] {
	const { outlet, date, words, english, note, how, link, home, verb, stage } = wording;
	const small = Math.max(least, Math.round(size * 0.78));
	const role = lit ? 'ink' : 'soft';
	const { lang: within } = scriptOf(wording);
	const doubt = link === 'inferred' || link === 'same-words' || link === 'unknown';
	const brief = detail >= 3;
	const head = [
		outlet,
		...(brief ? [] : [date]),
		...seen(wording, labels),
		...(brief && link === 'inferred' ? [labels.links.inferred] : []),
	];
	const foreign = stage === 'onward' && wording.lang !== 'en';
	const few = stage === 'japanese' || stage === 'spoken' || (detail >= 4 && foreign);
	// What is pale was read elsewhere: its key word is enough.
	const short = few ? home : (detail === 5 || !lit) && stage !== 'onward' ? verb : words;
	const shown = detail >= 4 && !lit ? undefined : !lit || brief ? short : words;
	return [
		{ text: head.join(' · '), size: small, weight: 600, role: lit ? 'ink' : 'soft' },
		...(shown
			? [
					{
						text: lit ? quoted({ ...wording, words: shown }) : shown,
						size: lit ? size : Math.max(least, Math.round(size * 0.86)),
						role,
						gap: 2,
						marks: marksOf(wording),
						...scriptOf(wording),
					} as const,
				]
			: []),
		...(english && lit && detail === 0 ? [{ text: english, size: small, role: 'soft', gap: 2 } as const] : []),
		...(note && lit
			? [{ text: note, size: small, role, gap: 4, marks: noteMarks(note), ...(within && { within }) } as const]
			: []),
		...(lit && (detail < 2 || (detail < 3 && doubt))
			? [{ text: how, size: small, role: 'soft', gap: 2, ...(within && { within }) } as const]
			: []),
	];
}
