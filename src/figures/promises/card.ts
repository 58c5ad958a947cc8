import type { Rect } from '../kit/rect.ts';
import { flow, type Block } from '../kit/wrap.ts';
import type { PromisesData, Told } from './data.ts';
import { meta, triggerLabel } from './words.ts';

/** A size that many px smaller than another, but not under the least for a window of usual size. */
export const smaller = (size: number, by: number): number => Math.max(Math.min(size, 14), size - by);

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
	promises: { id: string; promise: Told; rect: Rect }[],
	words: PromisesData['words'],
	sizes: number[],
) {
	const tries = sizes.map((size) =>
		promises.map(({ id, promise, rect }) => {
			const { lines, count } = flow(blocks(promise, words, size), rect.x, rect.y, rect.width, rect.y + rect.height);
			return { ...rect, id, size, lines, count };
		}),
	);
	const told = (all: { count: number }[]): number => all.reduce((sum, { count }) => sum + count, 0);
	return tries.reduce((a, b) => (told(b) > told(a) ? b : a));
}
/** The words of one promise, set in `size` px; `count` of its paragraphs have room. */
export type Card = ReturnType<typeof cards>[number];
