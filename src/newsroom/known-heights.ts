import { stillSizes } from '../figures/kit/frame.ts';
import heights from './embed-heights.json' with { type: 'json' };
import { measuredAt, type Heights } from './embed-heights.ts';

const measured: Heights = heights;

/** From this width on, CSS px, an embedded page shows its picture for wider windows. */
const wideFrom = 600;
/** What the words around the picture of an embedded page take up at the most but for a line or two, CSS px, by its width. */
const wordsAt = (width: number): number => (width < 400 ? 310 : width < wideFrom ? 236 : 217);

/** How high a page probably is that was not measured, at each of the measured widths, CSS px: its picture keeps its shape. */
export const guessed: readonly number[] = measuredAt.map((width) => {
	const picture = stillSizes[width < wideFrom ? 'phone' : 'tablet'];
	return Math.round(Math.max(picture.height, (width * picture.height) / picture.width) + wordsAt(width));
});

/** How high the embedded page at a path (`map/gap`, `scene/the-gap`) is at each of the measured widths, CSS px; guessed until it is measured. */
export const heightsOf = (path: string): readonly number[] => measured[path] ?? guessed;
