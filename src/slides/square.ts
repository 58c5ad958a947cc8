import type { Facts } from '../content/facts.ts';
import { figureOf } from '../figures/index.ts';
import type { slideSizes } from '../figures/kit/frame.ts';

/** A ladder with more steps than these stands beside the words of a square slide, where all of its names find room. */
const few = 5;

/** The size of a figure's still on a square slide: above the words, there but higher, or upright beside them. */
export function squareSize({ states }: Pick<Facts, 'states'>, figure: string, state: string): keyof typeof slideSizes {
	if (figureOf(figure).upright) return 'upright';
	if (figure !== 'ladder') return 'square';
	return (states.ladder[state]?.events.length ?? 0) > few ? 'upright' : 'higher';
}
