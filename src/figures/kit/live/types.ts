/** What a figure's live part is given; `cards` says whether the story's cards lie over the right of wide frames. */
export interface LiveOptions {
	data: unknown;
	state: string;
	cards: boolean;
	/** How much larger letters and marks are than on a page, asked at each drawing; 1 without it. */
	type?: () => number;
}

/** A live figure: `show` gives the same picture whichever state came before. */
export interface Live {
	show(state: string): void;
	destroy(): void;
}

/** Every figure's `live.ts` exports one of these as `mount`. */
export type Mount = (root: HTMLElement, options: LiveOptions) => Promise<Live>;
