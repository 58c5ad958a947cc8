import type { Wording } from '../../content/wording-schema.ts';
import { bottomOf, cardHeight, drawCard, loose, type Card } from '../kit/drawn/card.ts';
import type { Layout } from '../kit/drawn/fit.ts';
import type { Block } from '../kit/drawn/block.ts';
import { lineWidth } from '../kit/drawn/set.ts';
import type { Group, Shape, Word } from '../kit/drawn/types.ts';
import { blocksOf, treesOf, type Detail, type Node } from './wordings.ts';
import type { Entry, Words } from './data.ts';

const dashes: Record<string, number[]> = { 'same-words': [9, 5], inferred: [2, 5] };
const lineOf = (link: string | undefined): Omit<Shape, 'd'> => ({
	stroke: 'accent',
	width: 2,
	...(link && dashes[link] && { dash: dashes[link] }),
});

/** The key of the kinds of lines that a picture has beside the solid one, in a row or below each other. */
function key(entries: Entry[], links: Words['links'], x: number, y: number, width: number, size: number) {
	const others = (['same-words', 'inferred', 'unknown'] as const).filter((link) =>
		entries.some(([, one]) => one.link === link),
	);
	const shapes: Shape[] = [];
	const words: Word[] = [];
	if (others.length === 0) return { shapes, words, y };
	let [left, top] = [x, y];
	for (const link of ['recorded' as const, ...others]) {
		const block: Block = { text: links[link], size, role: 'soft' };
		const sample = link === 'unknown' ? 0 : 36;
		const wide = sample + lineWidth(block) + 20;
		if (left > x && left + wide - 20 > x + width) [left, top] = [x, top + Math.round(size * 1.4)];
		if (sample) shapes.push({ d: `M${Math.round(left)} ${Math.round(top + size * 0.68)}h28`, ...lineOf(link) });
		words.push(...loose([block], left + sample, top, width).words);
		left += wide;
	}
	return { shapes, words, y: top + Math.round(size * 1.4) };
}

/** A tree’s cards below each other, each indented by its depth, with lines in the room at the left. */
function list(
	roots: Node[],
	make: (node: Node) => Card,
	area: { x: number; y: number; width: number },
	pad: number,
	gap: number,
): { groups: Group[]; shapes: Shape[] } {
	const groups: Group[] = [];
	const shapes: Shape[] = [];
	const step = 20;
	const visit = (node: Node, depth: number): Group => {
		const x = area.x + depth * step;
		const y = groups.length ? bottomOf(groups) + gap : area.y;
		const group = drawCard(make(node), { x, y, width: area.x + area.width - x, pad });
		groups.push(group);
		for (const child of node.children) {
			const made = visit(child, depth + 1);
			const middle = Math.round(made.y + Math.min(made.height / 2, 18));
			const d = `M${x + step / 2} ${group.y + group.height}V${middle}H${made.x}`;
			shapes.push({ d, ...lineOf(child.wording.link) });
		}
		return group;
	};
	for (const root of roots) visit(root, 0);
	return { groups, shapes };
}

const flat = (nodes: Node[]): Node[] => nodes.flatMap((node) => [node, ...flat(node.children)]);

/** The columns of the stages that are drawn: where each begins and how wide it is, px; who has more words has more width, but none very little. */
function placed(
	roots: Node[],
	stages: Words['stages'],
	make: (node: Node) => Card,
	area: { x: number; width: number },
	pad: number,
	gutter: number,
): Map<Wording['stage'], { x: number; width: number }> {
	const all = flat(roots);
	const used = (Object.keys(stages) as Wording['stage'][]).filter((stage) =>
		all.some(({ wording }) => wording.stage === stage),
	);
	const room = area.width - gutter * (used.length - 1);
	const tall = used.map((stage) =>
		all
			.filter(({ wording }) => wording.stage === stage)
			.reduce((sum, node) => sum + cardHeight(make(node), room / used.length, pad), 0),
	);
	const mean = tall.reduce((sum, one) => sum + one, 0) / tall.length;
	const weights = tall.map((one) => Math.max(one, 0.85 * mean));
	const whole = weights.reduce((sum, one) => sum + one, 0);
	let { x } = area;
	return new Map(
		used.map((stage, i) => {
			const column = { x: Math.round(x), width: ((weights[i] ?? 0) / whole) * room };
			x += column.width + gutter;
			return [stage, column];
		}),
	);
}

/** A tree’s cards in the columns of their stages, each in the middle of those that come from it, with curves between the columns. */
function columns(
	roots: Node[],
	stages: Words['stages'],
	make: (node: Node) => Card,
	area: { x: number; y: number; width: number },
	pad: number,
	gap: number,
	size: number,
): { groups: Group[]; shapes: Shape[]; words: Word[] } {
	const gutter = Math.round(Math.max(40, area.width * 0.06));
	const places = placed(roots, stages, make, area, pad, gutter);
	const groups: Group[] = [];
	const shapes: Shape[] = [];
	const words = [...places].flatMap(([stage, { x, width }]) => {
		const head: Block = { text: stages[stage], size, weight: 600, role: 'soft' };
		return loose([head], x, area.y, width).words;
	});
	const at = ({ wording }: Node) => places.get(wording.stage) ?? area;
	const heightOf = (node: Node): number => cardHeight(make(node), at(node).width, pad);
	/** How high what comes from a wording is, and that with its own card. */
	const below = ({ children }: Node): number => children.reduce((sum, child) => sum + bandOf(child) + gap, -gap);
	const bandOf = (node: Node): number => Math.max(heightOf(node), below(node));
	const visit = (node: Node, top: number): Group => {
		const band = bandOf(node);
		const group = drawCard(make(node), { ...at(node), y: top + (band - heightOf(node)) / 2, pad });
		groups.push(group);
		let y = top + Math.max(0, (band - below(node)) / 2);
		for (const child of node.children) {
			const made = visit(child, y);
			y += bandOf(child) + gap;
			const [x1, x2] = [group.x + group.width, made.x];
			const [y1 = 0, y2 = 0] = [group, made].map((one) => Math.round(one.y + one.height / 2));
			const bend = Math.round(x2 - gutter / 2);
			shapes.push({ d: `M${x1} ${y1}C${bend} ${y1} ${bend} ${y2} ${x2} ${y2}`, ...lineOf(child.wording.link) });
		}
		return group;
	};
	let y = area.y + Math.round(size * 1.32 + 8);
	for (const root of roots) {
		visit(root, y);
		y += bandOf(root) + gap * 1.5;
	}
	return { groups, shapes, words };
}

/** The wordings of a state as trees: in columns where there is width, else as an indented list. */
export const trees =
	(entries: Entry[], words: Words, isLit: (id: string) => boolean, detail: Detail): Layout =>
	({ x, y, width }, size, least, extra) => {
		const small = Math.max(least, Math.round(size * 0.78));
		const drawnOnes = detail < 4 ? entries : entries.filter(([id, { stage }]) => isLit(id) || stage !== 'spoken');
		const make = ({ id, wording }: Node): Card => ({
			id,
			edge: wording.words === undefined || wording.copy ? 'dash' : 'line',
			accent: wording.stage === 'spoken' && isLit(id),
			blocks: blocksOf(wording, words, size, least, detail, isLit(id)),
		});
		const tight = detail >= 4;
		// That no line means nothing known goes without saying where there is no room to say it.
		const keyed = drawnOnes.filter(([, { link }]) => detail < 5 || link !== 'unknown');
		const pad = Math.round(detail === 5 ? Math.max(4, size * 0.36) : Math.max(6, size * (tight ? 0.5 : 0.6)));
		const gap = Math.round(Math.max(tight ? 4 : 6, size * (tight ? 0.3 : 0.5)) + extra);
		const roots = treesOf(drawnOnes);
		const area = { x, y, width };
		const drawn =
			width >= 640
				? columns(roots, words.stages, make, area, pad, gap, small)
				: { words: [], ...list(roots, make, area, pad, gap) };
		const foot = key(keyed, words.links, x, bottomOf(drawn.groups) + Math.round(small * 0.7), width, small);
		return {
			shapes: [...drawn.shapes, ...foot.shapes],
			words: [...drawn.words, ...foot.words],
			groups: drawn.groups,
			bottom: Math.max(foot.y, bottomOf(drawn.groups)),
		};
	};
