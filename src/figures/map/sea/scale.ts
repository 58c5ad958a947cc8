import { whole } from '../../../lib/numbers.ts';
import { round } from '../../kit/markup.ts';
import { textWidth } from '../../kit/text-width.ts';
import type { Spot } from '../../kit/mercator.ts';
import type { Box } from '../../kit/rings.ts';
import type { Sizes, Words } from '../labels/type-sizes.ts';
import type { LabelWish } from '../labels/wishes.ts';
import type { Label, Text } from '../picture.ts';
import { depths } from './sea.ts';

/** The id of the scale of depths among a picture's labels. */
export const scaleId = 'depths';
/** The size of one tint of the scale, and how far its numbers' baseline is below it, px, by the size of its letters. */
const tintWide = (size: number): number => size * 1.75;
const tintHigh = (size: number): number => Math.round(size * 0.6);
const padding = 3;

/** Every other depth is numbered, the last with its unit. */
const numbers = depths.flatMap((depth, i) =>
	i % 2 ? [] : [{ at: i + 1, text: whole(depth), more: i === depths.length - 1 ? ' m deep' : '' }],
);
const words = ({ under }: Sizes): Words[] =>
	numbers.map(({ text, more }) => ({ text: text + more, size: under, weight: 400, role: 'ink' }));

/** How wide the last number is beyond the middle of its digits, px. */
function lastWide(size: number): number {
	const { text = '', more = '' } = numbers.at(-1) ?? {};
	return textWidth(text + more, size, 400) - textWidth(text, size, 400) / 2;
}

/** The scale of depths as a label that wants an edge of the free box, over the sea rather than over land. */
export function scaleWish(sizes: Sizes, free: Box, isLand: (spot: Spot) => boolean): LabelWish {
	const size = sizes.under;
	const wide = tintWide(size);
	const width = Math.max((depths.length + 1) * wide, depths.length * wide + lastWide(size)) + 2 * padding;
	const height = tintHigh(size) + size * 1.25 + 2 * padding;
	const steps = 8;
	const along = Array.from({ length: steps + 1 }, (_, i) => i);
	const candidates = along.flatMap((i) =>
		along.map((j) => {
			const x = free.left + ((free.right - free.left - width) * i) / steps;
			const y = free.bottom - height - ((free.bottom - free.top - height) * j) / steps;
			const over = [0.05, 0.35, 0.65, 0.95].filter((f) => isLand([x + width * f, y + height / 2])).length;
			// At a side rather than in the middle, in a corner rather than at a side, and below rather than above.
			const inward = 8 * Math.min(i, steps - i, j, steps - j);
			return { x, y, anchor: 'start' as const, cost: over * 12 + inward + 2 * Math.min(i, steps - i) + j * 0.75 };
		}),
	);
	return { id: scaleId, kind: 'depths', words: words(sizes), width, height, candidates, missing: 300 };
}

/** The numbers of a scale that stands in this box. */
export function scaleTexts({ left, bottom }: Box, sizes: Sizes): Text[] {
	const size = sizes.under;
	const from = left + padding;
	return words(sizes).map((line, i): Text => {
		const { at = 0, text = '' } = numbers[i] ?? {};
		const x = from + at * tintWide(size) - textWidth(text, size, 400) / 2;
		return { ...line, x, y: bottom - padding - size * 0.25, anchor: 'start' };
	});
}

/** The scale as markup: a tint for each depth, in an outline, and the numbers where one turns into the next. */
export function scaleMarkup({ box, texts }: Label, text: (text: Text, halo: string) => string): string {
	const size = texts[0]?.size ?? 0;
	const [wide, high] = [tintWide(size), tintHigh(size)];
	const [x, y] = [round(box.left + padding), round(box.top + padding)];
	const tints = ['f-sea', ...depths.map((_, i) => `f-deep${i + 1}`)].map(
		(tint, i) => `<rect x="${round(x + i * wide)}" y="${y}" width="${round(wide)}" height="${high}" class="${tint}"/>`,
	);
	const outline = `<rect x="${x}" y="${y}" width="${round(wide * tints.length)}" height="${high}" fill="none" class="s-ink" stroke-width=".75" stroke-opacity=".7"/>`;
	return `<g class="depths">${tints.join('')}${outline}${texts.map((line) => text(line, '')).join('')}</g>`;
}
