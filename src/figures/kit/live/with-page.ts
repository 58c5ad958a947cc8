import { adopt } from './style.ts';
import type { TourPlace } from './tour.ts';

/** How much of the end of a step is empty, rem: what goes on has gone by when its last line is read. */
const emptyRem = 6;

/** How far a box goes that has `beyond` px to scroll, of which `at` are done, when the page has gone `by` px and has `before` and `after` px of the step on either side of where one reads. */
export function along(by: number, at: number, beyond: number, before: number, after: number): number {
	// What is left of the box goes by with what was left of the step, so that neither end of it is missed.
	if (by > 0) return (beyond - at) * Math.min(1, by / Math.max(1, after + by));
	return at * Math.max(-1, by / Math.max(1, before - by));
}

/** On windows that are too small for a whole picture its words go by with the page and never hold it up: a finger on the stage scrolls the page. */
export function startWithPage({ root, holder, line = () => 0.5 }: TourPlace): void {
	adopt('@media (width<1000px){.stage [data-goes-on]{overflow:hidden}}');
	const narrow = matchMedia('(max-width: 999px)');
	let last = scrollY;
	const follow = (): void => {
		const by = scrollY - last;
		last = scrollY;
		const box = root.querySelector('[data-goes-on]');
		if (!box || by === 0 || !narrow.matches) return;
		const y = innerHeight * line();
		const steps = [...(holder.parentElement?.children ?? [])].map((step) => step.getBoundingClientRect());
		const step = steps.findLast(({ top, bottom }) => top <= y && y < bottom);
		if (!step) return;
		const end = step.bottom - emptyRem * parseFloat(getComputedStyle(document.documentElement).fontSize);
		const { scrollTop, scrollHeight, clientHeight } = box;
		box.scrollTop += along(by, scrollTop, scrollHeight - clientHeight, y - step.top, end - y);
	};
	addEventListener('scroll', () => requestAnimationFrame(follow), { passive: true });
}
