import type { Rect } from '../kit/rect.ts';
import { textWidth } from '../kit/text-width.ts';
import { flow, leading, wrap, type Block, type Line } from '../kit/wrap.ts';
import type { LawData, LawGate } from './data.ts';
import { answersOn, gateOf, hereOn, type Walk } from './walk.ts';

/** The words of the gate where the reader stands, set in `size` px: with the explanation in a column of its own, with the gates that its answers lead to, and with frames for these. */
export type Panel = ReturnType<typeof set>['panel'];

/** A legal basis without its Japanese, for which the stills have no letters. */
const latin = (text: string): string => text.replaceAll(/\s*[(（][^()（）]*[\u3040-\u9fff][^()（）]*[)）]/g, '');

/** What stands under or beside the question, the most needed first. */
function explanation(gate: LawGate, words: LawData['words'], size: number): Block[] {
	const bound = (label: string, text = ''): Block[] => [
		{ text: label, size, weight: 600, gap: size * 0.5 },
		{ text, size },
	];
	return [
		...(gate.allows ? bound(words.allows, gate.allows) : []),
		...(gate.doesNotAllow ? bound(words.allowsNot, gate.doesNotAllow) : []),
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
	const say = (left: number, base: number, text: string, role: Line['role']) =>
		lines.push({ x: left, y: base, text, size, weight: 400, role });
	for (const [i, { label }] of gate.answers.entries()) {
		const rows = wrap(label, width - 24, size);
		rows.forEach((text, row) => say(x + 12, y + pad + row * leading(size) + size, text, 'ink'));
		const end = ends[i] ?? '';
		if (targets) say(x + width - 12 - textWidth(end, size), y + pad + size, end, 'soft');
		const height = rows.length * leading(size) + 2 * pad;
		buttons.push({ x, y, width, height });
		y += height + Math.round(size * 0.4);
	}
	return { lines, buttons, targets, y };
}

/** Sets the question with its answers, and as much of the explanation as has room, in this text size; tells how much was left out. */
function set(data: LawData, walk: Walk, rect: Rect, size: number, columns: boolean) {
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
