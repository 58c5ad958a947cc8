import { anchorAt, hasMoved, heightOf, type Anchor } from './anchor.ts';

/** How a page is read. */
interface Reading {
	/** Where in the window one reads, a share of its height. */
	line: () => number;
	/** Selector of what is read as one: what was within it stays within it. */
	whole?: string;
	/** Whether the element that the address names is what is read, as long as it is in view. */
	named?: boolean;
	/** Counts what the page itself has changed above the reader. */
	changes?: () => number;
}

const root = document.documentElement;
/** The size of the window and of its letters. */
const sizeOf = (): string => [root.clientWidth, root.clientHeight, getComputedStyle(root).fontSize].join(' ');
const isSeen = (element: Element): boolean => {
	const { top, bottom } = element.getBoundingClientRect();
	return bottom > 0 && top < innerHeight;
};

/** What a layout hangs on beside: the letters as they are set, and the faces that have come. */
function lettersOf(): string {
	const probe = document.querySelector<HTMLElement>('.skip') ?? document.body;
	const faces = [...document.fonts].filter(({ status }) => status === 'loaded').length;
	return [probe.offsetHeight, faces].join(' ');
}

/** Lets something be done once before the next picture, however often it is asked for. */
function soon(act: () => void): () => void {
	let asked = false;
	return () => {
		if (asked) return;
		asked = true;
		requestAnimationFrame(() => {
			asked = false;
			act();
		});
	};
}

/**
 * Keeps what is read where it is when the layout changes by itself: the window turns or takes another size, letters grow,
 * fonts come late. What the reader opens and closes is left to the browser's own anchoring.
 */
export function keepPlace({ line, whole, named = false, changes = () => 0 }: Reading): void {
	const cause = (): string => `${lettersOf()} ${changes()}`;
	let anchor: Anchor | undefined;
	/** What has the focus and is in view. */
	let held: Element | undefined;
	/** Where the last restoring has scrolled to; that is no reader's scroll, and a second turn goes back to the same point. */
	let own: number | undefined;
	/** After a turn figures and pictures of another shape come a moment later, until the reader does something. */
	let settling = false;
	let [size, before, tall] = [sizeOf(), cause(), root.scrollHeight];

	function find(): Anchor | undefined {
		if (scrollY < 1) return undefined;
		const target = named ? document.querySelector(':target') : null;
		const { top = -1 } = target?.getBoundingClientRect() ?? {};
		return target && top >= 0 && top < innerHeight * 0.6 ? anchorAt(top, target) : anchorAt(innerHeight * line());
	}
	/** Whether the window stands where the last restoring has scrolled to. */
	const isOwn = (): boolean => own !== undefined && Math.abs(scrollY - own) < 1;
	/** Whether it was the layout that scrolled the page, by an end that came nearer or by the browser's own anchoring. */
	const byLayout = (): boolean =>
		settling && !isOwn() && (tall !== root.scrollHeight || (anchor !== undefined && hasMoved(anchor)));
	function look(): void {
		// In a window or letters of another size the place is still to be found again.
		if (sizeOf() !== size) return;
		if (byLayout()) {
			restore();
			return;
		}
		if (!isOwn()) [anchor, own, settling] = [find(), undefined, false];
		const { activeElement: active } = document;
		held = active?.matches('main *') && isSeen(active) ? active : undefined;
	}
	function restore(): void {
		// Where a higher or lower window leaves the layout as it is, the line at which one reads has moved all the same.
		const turned = sizeOf() !== size;
		settling ||= turned;
		[size, before, tall] = [sizeOf(), cause(), root.scrollHeight];
		if (!anchor?.element.isConnected || matchMedia('print').matches) return;
		if (!settling && !hasMoved(anchor)) return;
		const at = named ? anchor.at : line();
		scrollBy(0, heightOf(anchor, whole) - innerHeight * at);
		// What is typed into a figure is to be seen too, other things there only when the text is.
		if (held && held === document.activeElement && (held.matches('input') || !held.closest('.stage')))
			held.scrollIntoView({ block: 'nearest' });
		own = scrollY;
		const { top, height } = anchor.element.getBoundingClientRect();
		Object.assign(anchor, { top: top + scrollY, height });
	}

	addEventListener('scroll', soon(look), { passive: true });
	addEventListener('focusin', soon(look));
	addEventListener('resize', soon(restore));
	for (const act of ['pointerdown', 'keydown', 'wheel', 'touchstart', 'popstate'])
		addEventListener(act, () => (settling = false), { capture: true, passive: true });
	new ResizeObserver(() => {
		if (sizeOf() !== size || cause() !== before || settling) restore();
	}).observe(document.body);
	look();
}
