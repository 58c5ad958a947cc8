import { along } from './along.ts';
import { addSheet } from './sheet.ts';
import type { TourPlace } from './tour.ts';

/** How much of the end of a step is empty, rem: what goes on has gone by when its last line is read. */
const emptyRem = 6;

// Once for all stages of a page.
addSheet('@media (width<1000px){.stage [data-goes-on]{overflow:hidden}}');

/** The step of a scene that crosses a height in the window: how much of it lies above and below, px. */
function around(holder: Element, y: number): [before: number, after: number] | undefined {
	// The picture's own box comes up across that height before any step does.
	const steps = [...(holder.parentElement?.children ?? [])].filter((one) => one !== holder);
	const step = steps.map((one) => one.getBoundingClientRect()).findLast(({ top, bottom }) => top <= y && y < bottom);
	const empty = emptyRem * parseFloat(getComputedStyle(document.documentElement).fontSize);
	return step && [y - step.top, step.bottom - empty - y];
}

/** On windows that are too small for a whole picture its words go by with the page and never hold it up: a finger on the stage scrolls the page. */
export function startWithPage({ root, holder, line = () => 0.5 }: TourPlace): void {
	const narrow = matchMedia('(max-width: 999px)');
	let last = scrollY;
	/** Goes along with the page or, in a picture that is new, to where the page is. */
	const follow = (isNew: boolean): void => {
		const by = scrollY - last;
		last = scrollY;
		const box = root.querySelector('[data-goes-on]');
		if (!box || !narrow.matches || (by === 0 && !isNew)) return;
		const [before, after] = around(holder, innerHeight * line()) ?? [];
		if (before === undefined || after === undefined) return;
		const { scrollTop, scrollHeight, clientHeight } = box;
		const beyond = scrollHeight - clientHeight;
		if (isNew) box.scrollTop = along(Infinity, 0, beyond, before, after);
		else box.scrollTop += along(by, scrollTop, beyond, before, after);
	};
	/** Whether the reader asked the figure for what it shows: then it begins at its beginning. */
	let own = false;
	root.addEventListener('figure-state', () => (own = true), { capture: true });
	new MutationObserver(() => {
		if (!own) requestAnimationFrame(() => follow(true));
		own = false;
	}).observe(holder, { attributeFilter: ['data-state'] });
	new ResizeObserver(() => follow(true)).observe(root);
	addEventListener('scroll', () => requestAnimationFrame(() => follow(false)), { passive: true });
}
