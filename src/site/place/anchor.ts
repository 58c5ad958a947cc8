/** A point of the page and where it stands in the window: how far down in an element, and how far down in the window, as shares of their heights. */
export interface Anchor {
	element: Element;
	share: number;
	at: number;
	/** The element's place in the page and its height, px, by which to see whether the layout has moved it. */
	top: number;
	height: number;
}

/** What stands apart from the text, or is another thing in every layout. */
const aside = '.bar, .reading, .skip, .stage, .still, .figure-words, [popover], dialog, script, template';
/** What is not looked into. */
const leaf = 'p, h1, h2, h3, li, dt, dd, summary, table, figure, img, svg, button';

/** Whether an element lies over the page, as extensions of browsers put some there, and so moves with no layout. */
const isOver = (element: Element): boolean => getComputedStyle(element).position === 'fixed';

/** The innermost element of the text at a height of the window, px, or between two elements the one that ends above it. */
function elementAt(y: number): Element {
	let element: Element = document.body;
	while (!element.matches(leaf)) {
		const above = [...element.children].filter((child) => {
			const { top, height } = child.getBoundingClientRect();
			return top <= y && height > 0 && !child.matches(aside);
		});
		const next = above.find((child) => child.getBoundingClientRect().bottom > y && !isOver(child)) ?? above.at(-1);
		if (!next) break;
		element = next;
	}
	return element;
}

/** The point of the page at a height of the window, px, or of an element there. */
export function anchorAt(y: number, element = elementAt(y)): Anchor {
	const { top, height } = element.getBoundingClientRect();
	return { element, share: (y - top) / Math.max(1, height), at: y / innerHeight, top: top + scrollY, height };
}

/** Whether another layout has moved or resized the anchor's element in the page. */
export function hasMoved({ element, top, height }: Anchor): boolean {
	const box = element.getBoundingClientRect();
	return Math.abs(box.top + scrollY - top) >= 1 || Math.abs(box.height - height) >= 1;
}

/** Where the anchor's point is now, px of the window; within `whole` it keeps off the edges, where one can't tell which side it is on. */
export function heightOf({ element, share }: Anchor, whole?: string): number {
	const { top, height } = element.getBoundingClientRect();
	const y = top + share * height;
	const around = whole === undefined ? null : element.closest(whole)?.getBoundingClientRect();
	if (!around) return y;
	const edge = Math.min(innerHeight * 0.02, around.height / 2);
	return Math.max(around.top + edge, Math.min(around.bottom - edge, y));
}
