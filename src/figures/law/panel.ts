import type { Rect } from '../kit/rect.ts';
import { textWidth } from '../kit/text-width.ts';
import { flow, leading, wrap, type Block, type Line } from '../kit/wrap.ts';
import type { LawData, LawGate } from './data.ts';
import { answersOn, gateOf, hereOn, type Walk } from './walk.ts';

/** The words of the gate where the reader stands, set in `size` px; `buttons` frame its answers. */
export interface Panel extends Rect {
	size: number;
	/** The explanation stands beside the answers, not below them. */
	columns: boolean;
	/** Each answer says where it leads. */
	targets: boolean;
	lines: Line[];
	buttons: Rect[];
}

/** A legal basis without its Japanese, for which the stills have no letters. */
const latin = (text: string): string => text.replaceAll(/\s*[(（][^()（）]*[\u3040-\u9fff][^()（）]*[)）]/g, '');

/** What stands under or beside the question, the most needed first. */
function explanation(gate: LawGate, words: LawData['words'], size: number): Block[] {
	const bound = (label: string, text: string | undefined): Block[] =>
		text
			? [
					{ text: label, size, weight: 600, gap: size * 0.5 },
					{ text, size },
				]
			: [];
	return [
		...bound(words.allows, gate.allows),
		...bound(words.allowsNot, gate.doesNotAllow),
		{ text: gate.text, size, gap: gate.allows ? size * 0.6 : 0 },
		{ text: `${words.basis} ${latin(gate.basis)}`, size, role: 'soft', gap: size * 0.5 },
		...(gate.quote ? [{ text: `${words.quote} ${gate.quote}`, size, role: 'soft' as const, gap: size * 0.5 }] : []),
	];
}

/** The answers as framed rows from y on, each with the gate it leads to if there is room for all of these. */
function answers(data: LawData, gate: LawGate, x: number, from: number, width: number, size: number) {
	const lines: Line[] = [];
	const buttons: Rect[] = [];
	const pad = Math.round(size * 0.45);
	const ends = gate.answers.map(({ to }) => `› ${gateOf(data, to).label}`);
	const targets = gate.answers.every(
		({ label }, i) => textWidth(label, size) + textWidth(ends[i] ?? '', size) + 48 <= width,
	);
	let y = from;
	for (const [i, { label }] of gate.answers.entries()) {
		const rows = wrap(label, width - 24, size);
		rows.forEach((text, row) =>
			lines.push({ x: x + 12, y: y + pad + row * leading(size) + size, text, size, weight: 400, role: 'ink' }),
		);
		const end = ends[i] ?? '';
		if (targets)
			lines.push({
				x: x + width - 12 - textWidth(end, size),
				y: y + pad + size,
				text: end,
				size,
				weight: 400,
				role: 'soft',
			});
		const height = rows.length * leading(size) + 2 * pad;
		buttons.push({ x, y, width, height });
		y += height + Math.round(size * 0.4);
	}
	return { lines, buttons, targets, y };
}

/** Sets the question with its answers, and as much of the explanation as has room, in this text size; tells how much was left out. */
function set(data: LawData, walk: Walk, rect: Rect, size: number, columns: boolean): { panel: Panel; missing: number } {
	const gate = gateOf(data, hereOn(data, walk));
	const left = columns ? Math.round(rect.width * 0.44) : rect.width;
	const bottom = rect.y + rect.height;
	const crumbs = answersOn(data, walk.trail).join(' › ');
	const before: Block[] = crumbs ? [{ text: crumbs, size, role: 'soft' }] : [];
	const question: Block = { text: gate.title, size: size + 4, weight: 600, gap: crumbs ? 2 : 0 };
	const head = flow([...before, question], rect.x, rect.y, left, bottom);
	const choice = answers(data, gate, rect.x, head.y + Math.round(size * 0.6), left, size);
	const x = columns ? rect.x + left + 32 : rect.x;
	const top = columns ? rect.y : choice.y + 4;
	const blocks = explanation(gate, data.words, size);
	const rest = flow(blocks, x, top, rect.x + rect.width - x, bottom);
	const { buttons, targets } = choice;
	const lines = [...head.lines, ...choice.lines, ...rest.lines];
	const missing = blocks.length - rest.count + Math.max(0, choice.y - Math.round(size * 0.4) - bottom);
	return { panel: { ...rect, size, columns, targets, buttons, lines }, missing };
}

/** The panel in that of these text sizes, the largest first, in which the least is left out. */
export function panel(data: LawData, walk: Walk, rect: Rect, sizes: number[], columns: boolean): Panel {
	const tries = sizes.map((size) => set(data, walk, rect, size, columns));
	return tries.reduce((best, next) => (next.missing < best.missing ? next : best)).panel;
}
