import type { Box } from '../figures/kit/rings.ts';

/** What a card keeps clear at each side of the window, and between it and its mark, px. */
const clear = 8;

/**
 * Where a card of this size stands beside its mark, px of the window: below it, else above. Nothing when the window has no
 * room for all of it there: then the card belongs at the foot of the window, whatever its mark.
 */
export function placeBeside(
	mark: Box,
	card: { width: number; height: number },
	window: { width: number; height: number },
): { left: number; top: number } | undefined {
	const left = Math.max(clear, Math.min(mark.left, window.width - card.width - clear));
	if (left + card.width + clear > window.width) return undefined;
	const tops = [mark.bottom + clear, mark.top - clear - card.height];
	const top = tops.find((one) => one >= clear && one + card.height + clear <= window.height);
	return top === undefined ? undefined : { left, top };
}
