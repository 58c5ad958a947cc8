import { wideFrom } from '../frame.ts';
import { along } from './along.ts';
import { addSheet } from './sheet.ts';
import type { TourPlace } from './tour.ts';

/** How much of a step is its heading, and how much of its end is empty, rem: at both a picture rests. */
const rest = { head: 3, end: 6 };

/** Windows with words below or beside a small stage; not as a range, which the oldest browsers don't know. */
const narrow = `(max-width: ${wideFrom - 0.02}px)`;

// Once for all stages of a page.
addSheet(`@media ${narrow}{.stage [data-goes-on]{overflow:hidden}}`);

/** How much of the step that is read lies above and below a height in the window, px; a stage that goes by with its scene counts while it is whole in the window. */
function around(stage: HTMLElement, y: number): [before: number, after: number] {
	if (getComputedStyle(stage).position !== 'sticky') {
		const { top, bottom } = stage.getBoundingClientRect();
		return [innerHeight - bottom, top];
	}
	const steps = [...(stage.parentElement?.querySelectorAll('.step') ?? [])].map((step) => step.getBoundingClientRect());
	// Before the first, where a long scroll may lead in one go, the picture is at its beginning.
	const { top, bottom } = steps.findLast((step) => step.top <= y) ?? steps[0] ?? new DOMRect();
	const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
	return [y - top - rest.head * rem, bottom - rest.end * rem - y];
}

/** On windows that are too small for a whole picture its words go by with the page and never hold it up: a finger on the stage scrolls the page. */
export function startWithPage({ root, holder, line = () => 0.5 }: TourPlace): void {
	const isNarrow = matchMedia(narrow);
	let last = scrollY;
	/** Goes along with the page or, in a picture that is new, to where the page is. */
	const follow = (isNew: boolean): void => {
		const by = scrollY - last;
		last = scrollY;
		const box = root.querySelector('[data-goes-on]');
		if (!box || !isNarrow.matches || (by === 0 && !isNew)) return;
		const [before, after] = around(holder, innerHeight * line());
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
