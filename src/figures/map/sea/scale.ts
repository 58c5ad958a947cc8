import { round } from '../../kit/markup.ts';
import { textWidth } from '../../kit/text-width.ts';
import type { Spot } from '../../kit/mercator.ts';
import { between, edgesOf, holds, type Box } from '../../kit/rings.ts';
import type { Sizes, Words } from '../labels/type-sizes.ts';
import type { LabelWish } from '../labels/wishes.ts';
import type { Scale, Text } from '../picture.ts';
import type { MapData } from '../types.ts';
import { depths } from './sea.ts';

type Depths = Pick<MapData, 'depths' | 'deepest'>;

/** The id of the scale of depths among a picture's labels. */
export const scaleId = 'depths';
/** The size of one tint of the scale, px; where there is little room, tints are narrower and fewer of them numbered. */
const tintWide = ({ under, narrow }: Sizes): number => under * (narrow ? 1.35 : 1.75);
const tintHigh = (size: number): number => Math.round(size * 0.6);
/** The air around it, px: a fifth of its letters, so that they don't touch the edge of its ground in the large type of slides. */
const paddingOf = ({ under }: Sizes): number => Math.max(3, Math.round(under * 0.22));

/** The depths that are numbered: at which of the tints' ends, and what is said of it, the last with its unit. */
function numbersOf(
	{ depths, deepest }: Depths,
	{ under, narrow }: Sizes,
): { at: number; text: string; words: Words }[] {
	const last = depths.length - 1;
	return depths.flatMap((text, i) => {
		if (i % 2 || (narrow && i === last - 2)) return [];
		return { at: i + 1, text, words: { text: i === last ? deepest : text, size: under, weight: 400, role: 'ink' } };
	});
}

/** How far the numbers reach from the scale's beginning, px. */
function reach(data: Depths, sizes: Sizes): number {
	const ends = numbersOf(data, sizes).map(({ at, text, words }) => {
		return at * tintWide(sizes) + textWidth(words.text, sizes.under) - textWidth(text, sizes.under) / 2;
	});
	return Math.max(...ends, (data.depths.length + 1) * tintWide(sizes));
}

const steps = 8;
/** What a place in a lattice over the free box costs: best below, then above, then at a side, and only at last in the middle. */
function placeCost(column: number, row: number): number {
	const fromCorner = Math.min(column, steps - column);
	if (row === 0) return fromCorner;
	if (row === steps) return 5 + fromCorner;
	return 7 + row / 2 + 8 * Math.min(fromCorner, row, steps - row);
}

/** Whether a line comes into a box, by spots along it. */
function crosses(line: readonly Spot[], box: Box): boolean {
	const shares = Array.from({ length: 12 }, (_, i) => i / 12);
	return line.some((spot, i) => shares.some((share) => holds(box, between(spot, line[i + 1] ?? spot, share))));
}

/** The scale of depths as a label that wants an edge of the free box, over the sea rather than over land, and never over a line. */
export function scaleWish(
	data: Depths,
	sizes: Sizes,
	free: Box,
	isLand: (spot: Spot) => boolean,
	lines: readonly (readonly Spot[])[],
): LabelWish {
	const padding = paddingOf(sizes);
	const width = reach(data, sizes) + 2 * padding;
	const height = tintHigh(sizes.under) + sizes.under * 1.25 + 2 * padding;
	// Beside the story's cards it keeps its distance from their shadow.
	const [wide, high] = [free.right - free.left - width - 12, free.bottom - free.top - height];
	const lattice = Array.from({ length: steps + 1 }, (_, i) => i);
	const candidates = lattice.flatMap((column) =>
		lattice.flatMap((row) => {
			const [x, y] = [free.left + (wide * column) / steps, free.top + high * (1 - row / steps)];
			if (lines.some((line) => crosses(line, edgesOf({ x, y, width, height })))) return [];
			const over = [0.05, 0.35, 0.65, 0.95].filter((f) => isLand([x + width * f, y + height / 2])).length;
			const onLand = over * (sizes.narrow ? 2 : 12);
			return [{ x, y, anchor: 'start' as const, cost: onLand + placeCost(column, row) }];
		}),
	);
	const words = numbersOf(data, sizes).map((number) => number.words);
	// Where there is little room it has a ground of its own, and may stand on a shore.
	const minds = sizes.narrow ? 0.05 : 1;
	return { id: scaleId, kind: 'depths', words, width, height, candidates, minds };
}

/** The scale that stands in this box. */
export function scaleOf(data: Depths, box: Box, sizes: Sizes): Scale {
	const { left, top, bottom } = box;
	const numbers = numbersOf(data, sizes);
	const padding = paddingOf(sizes);
	const from = left + padding;
	return {
		...(sizes.narrow && { ground: box }),
		...{ x: from, y: top + padding },
		tint: { width: tintWide(sizes), height: tintHigh(sizes.under) },
		ticks: numbers.map(({ at }) => at),
		texts: numbers.map(({ at, text, words }): Text => {
			const x = from + at * tintWide(sizes) - textWidth(text, sizes.under, 400) / 2;
			return { ...words, x, y: bottom - padding - sizes.under * 0.25, anchor: 'start' };
		}),
	};
}

const groundMarkup = ({ left, top, right, bottom }: Box): string =>
	`<path d="M${round(left)} ${round(top)}H${round(right)}V${round(bottom)}H${round(left)}z" class="f-sea" fill-opacity=".85"/>`;

/** The scale as markup: a tint for each depth, in an outline, and the numbers where one turns into the next. */
export function scaleMarkup(scale: Scale, text: (text: Text, halo: string) => string): string {
	const { x, y, tint, ticks, texts, ground } = scale;
	const { width, height } = tint;
	const roles = ['f-sea', ...depths.map((_, i) => `f-deep${i + 1}`)];
	const tints = roles.map((role, i) => {
		const size = `width="${round(width)}" height="${height}"`;
		return `<rect x="${round(x + i * width)}" y="${round(y)}" ${size} class="${role}"/>`;
	});
	const outline = `M${round(x)} ${round(y)}h${round(width * roles.length)}v${height}H${round(x)}z`;
	const marks = ticks.map((at) => `M${round(x + at * width)} ${round(y)}v${height + 2}`);
	return [
		`<g class="depths">${ground ? groundMarkup(ground) : ''}${tints.join('')}`,
		`<path d="${outline}${marks.join('')}" fill="none" class="s-ink" stroke-width=".75" stroke-opacity=".7"/>`,
		`${texts.map((line) => text(line, '')).join('')}</g>`,
	].join('');
}
