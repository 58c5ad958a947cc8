import { adopt } from './style.ts';
import type { TourPlace } from './tour.ts';

/** How much of the end of a step is empty, rem: what goes on has gone by when its last line is read. */
const emptyRem = 6;

/** How far a box goes that has `beyond` px to scroll, of which `at` are done, when the page has gone `by` px and has `before` and `after` px of the step on either side of where one reads. */
export function along(by: number, at: number, beyond: number, before: number, after: number): number {
	// What is left of the box goes by with what was left of the step, so that neither end of it is missed; what the page
	// went outside the step does not count.
	const went = Math.max(-Math.max(0, after), Math.min(by, Math.max(0, before)));
	if (went > 0) return (beyond - at) * Math.min(1, went / Math.max(1, after + went));
	return at * Math.max(-1, went / Math.max(1, before - went));
}

/** The step of a scene that crosses a height in the window: how much of it lies above and below, px. */
function around(holder: Element, y: number): [before: number, after: number] | undefined {
	const steps = [...(holder.parentElement?.children ?? [])].map((step) => step.getBoundingClientRect());
	const step = steps.findLast(({ top, bottom }) => top <= y && y < bottom);
	const empty = emptyRem * parseFloat(getComputedStyle(document.documentElement).fontSize);
	return step && [y - step.top, step.bottom - empty - y];
}

/** On windows that are too small for a whole picture its words go by with the page and never hold it up: a finger on the stage scrolls the page. */
export function startWithPage({ root, holder, line = () => 0.5 }: TourPlace): void {
	adopt('@media (width<1000px){.stage [data-goes-on]{overflow:hidden}}');
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
