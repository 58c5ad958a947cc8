import { roomy, type Frame } from '../../kit/frame.ts';
import { textWidth } from '../../kit/text-width.ts';
import type { Anchor } from './labels.ts';
import type { Box } from '../../kit/rings.ts';
import type { Text } from '../picture.ts';

/** The sizes of a frame's letters and marks, px. */
export interface Sizes {
	name: number;
	under: number;
	km: number;
	gap: number;
	mark: number;
	/** Laid out as on a phone: fewer names, one to a line. */
	narrow: boolean;
}

/** A projected phone: its least letters are then as large as those that `type` speaks of, which a page sets in 15 px. */
export const enlarged = (type = 1): number => (type === 1 ? 1 : (type * 15) / 12);

/** The sizes for a frame, enlarged as it asks or as its room lets them be. */
export function sizesFor({ width, height, type = 1 }: Pick<Frame, 'width' | 'height' | 'type'>): Sizes {
	const by = type === 1 ? roomy(width, height) : enlarged(type);
	const { name, under, km, gap, mark } = pageSizes(width / by);
	return { name: name * by, under: under * by, km: km * by, gap: gap * by, mark: mark * by, narrow: width / by < 600 };
}

function pageSizes(width: number): Omit<Sizes, 'narrow'> {
	if (width < 600) return { name: 13.5, under: 12, km: 13.5, gap: 19, mark: 3.5 };
	if (width < 1000) return { name: 15, under: 12.5, km: 14.5, gap: 23, mark: 4 };
	return { name: 16.5, under: 14, km: 16, gap: 28, mark: 4.5 };
}

/** A line of a label before it has a place. */
export type Words = Pick<Text, 'text' | 'size' | 'weight' | 'role'>;

const leading = 1.22;
const padding = 2;

/** The box that lines of text need, px. */
export const blockSize = (words: readonly Words[]): { width: number; height: number } => ({
	width: Math.max(...words.map(({ text, size, weight }) => textWidth(text, size, weight))) + 2 * padding,
	height: words.reduce((sum, { size }) => sum + size * leading, 0) + 2 * padding,
});

/** Lines of text set into a box. */
export function setInto(words: readonly Words[], box: Box, anchor: Anchor): Text[] {
	const x = { start: box.left + padding, middle: (box.left + box.right) / 2, end: box.right - padding }[anchor];
	let y = box.top + padding;
	return words.map((line) => {
		y += line.size * leading;
		return { ...line, x, y: y - line.size * 0.3, anchor };
	});
}
