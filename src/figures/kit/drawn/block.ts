import type { Block as EnglishBlock } from '../wrap.ts';
import type { Script } from './types.ts';

/** How a stretch of a text is marked: a band beneath it, or a box that is full, outlined or dashed. */
export interface Mark {
	text: string;
	as: 'band' | 'full' | 'outline' | 'dash';
}

/** A text to set, which may be in Japanese or Chinese and have marks. */
export interface Block extends EnglishBlock {
	lang?: Script;
	/** The language of words within an English text that its letters can't set. */
	within?: Script;
	marks?: Mark[];
}

/** How far a mark stands out from its words on either side, px, so that it lies under no other letter. */
export const padOf = (as: Mark['as'], size: number): number => size * (as === 'band' ? 0.1 : 0.2);

/** The room of a mark on either side of its words, px: a box keeps away from the letters beside it too. */
export const roomOf = (as: Mark['as'], size: number): number => padOf(as, size) + (as === 'band' ? 0 : size * 0.09);
