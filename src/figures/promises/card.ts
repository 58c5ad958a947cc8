import type { Rect } from '../kit/rect.ts';
import { flow, type Block, type Line } from '../kit/wrap.ts';
import type { PromisesData, Told } from './data.ts';
import { meta, triggerLabel } from './words.ts';

/** A size that many px smaller than another, but not under the least for a window of usual size. */
export const smaller = (size: number, by: number): number => Math.max(Math.min(size, 14), size - by);

/** The words of one promise, set in `size` px. */
export interface Card extends Rect {
	id: string;
	size: number;
	lines: Line[];
}

/** The words of a promise, the most needed first. */
function blocks(promise: Told, words: PromisesData['words'], size: number): Block[] {
	const small = smaller(size, 1);
	return [
		{ text: `${promise.year} · ${promise.instrument}`, size: size + 1, weight: 600 },
		{ text: meta(promise, words), size: small, role: 'soft', gap: 2 },
		{ text: `${triggerLabel(promise, words)} ${promise.trigger}`, size, gap: size * 0.5 },
		{ text: `${words.limits} ${promise.limits}`, size, gap: size * 0.5 },
	];
}

/** Promises set in rectangles, all in that of these text sizes, the largest first, in which the least is left out. */
export function cards(
	promises: [string, Told][],
	words: PromisesData['words'],
	rects: Rect[],
	sizes: number[],
): Card[] {
	const tries = sizes.map((size) => {
		const set = promises.map(([, promise], i) => {
			const { x, y, width, height } = rects[i] ?? { x: 0, y: 0, width: 0, height: 0 };
			return flow(blocks(promise, words, size), x, y, width, y + height);
		});
		return { size, set, count: set.reduce((sum, { count }) => sum + count, 0) };
	});
	const best = tries.reduce((a, b) => (b.count > a.count ? b : a));
	return promises.flatMap(([id], i) => {
		const [rect, set] = [rects[i], best.set[i]];
		return rect && set ? [{ ...rect, id, size: best.size, lines: set.lines }] : [];
	});
}
