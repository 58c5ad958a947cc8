import type { Rect } from '../rect.ts';

/** Puts an element where a rectangle lies, `by` times as large. */
export const place = (element: HTMLElement, { x, y, width, height }: Rect, by = 1): void => {
	const [left, top, wide, high] = [x, y, width, height].map((value) => `${value * by}px`);
	Object.assign(element.style, { left, top, width: wide, height: high });
};
