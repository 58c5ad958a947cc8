import { arrowKeys } from './arrow-keys.ts';
import { edgeOf } from '../frame.ts';
import { changes } from '../tour/changes.ts';
import { stopsIn } from '../tour/pack.ts';
import type { PackedTour } from '../tour/types.ts';
import { makeList, type TourList } from './tour-list.ts';
import { makeRing } from './tour-ring.ts';

/** Where a tour stands and what leads it. */
export interface TourPlace {
	/** The box in which the live figure draws. */
	root: HTMLElement;
	/** The element whose `data-state` names the state that is shown. */
	holder: HTMLElement;
	/** Where in the window one reads, as a share of its height, if the state changes as the page is scrolled: then what changed waits until the tour is taken, and interrupts nobody. */
	line?: () => number;
	/** Whether it stands on slides, which say their own titles as they change: what changed waits there too. */
	onSlides?: boolean;
	/** How much of the right of a box of this width is kept free, px; where nothing lies over it, what drawings keep free. */
	right?: (width: number) => number;
}

const news = 'changed';

/** Presses what a stop speaks of, as a pointer would; a button that opened something beside itself gets the focus. */
function press(mark: Element | null, list: HTMLElement): void {
	mark?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
	const opened = mark instanceof HTMLElement && mark.getAttribute('aria-expanded') === 'true';
	if (opened && list.contains(document.activeElement)) mark.focus();
}

/** Lets arrows, Home and End go from stop to stop, Enter and Space press what a stop speaks of, and Escape leave. */
function listen({ list, options, current }: TourList, mark: () => Element | null): void {
	list.addEventListener('keydown', (event) => {
		const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
		const all = options();
		const at = all.findIndex((one) => one === current());
		const to = arrowKeys[key]?.(at, all.length - 1);
		const presses = key === 'Enter' || key === ' ';
		if (altKey || ctrlKey || metaKey || shiftKey || (to === undefined && !presses && key !== 'Escape')) return;
		// Also at either end: the page behind must not take the key for its own.
		event.preventDefault();
		event.stopPropagation();
		if (presses) press(mark(), list);
		else if (to === undefined) current()?.blur();
		else all[to]?.focus({ preventScroll: true });
	});
}

/** Gives a live figure its tour: its stops as a list that is walked with arrows, and what changed from state to state said once. */
export function startTour({ root, holder, line, onSlides, right = edgeOf }: TourPlace, tour: PackedTour): void {
	const made = makeList(root, tour.name, right);
	const { box, list, options, current, select, fill, say } = made;
	const ring = makeRing(box);
	let state = holder.dataset.state ?? '';
	let stops = stopsIn(tour, state);
	/** Whether the figure's own controls led to the next state. */
	let own = false;

	const mark = (): Element | null => {
		const at = stops.find(({ id }) => id === current()?.dataset.stop)?.at;
		return at ? root.querySelector(at) : null;
	};
	/** Takes the stops of another state; what changed is heard where the focus is, or said, or waits in front of the stops. */
	function change(): void {
		const [next, byOwn, before] = [holder.dataset.state ?? '', own, stops];
		own = false;
		if (next === state) return;
		state = next;
		stops = stopsIn(tour, state);
		const held = list.contains(document.activeElement);
		const waits = held || ((line !== undefined || onSlides === true) && !byOwn);
		const changed = changes(before, stops, tour.words);
		say(waits || (byOwn && tour.tells) ? '' : (changed ?? ''));
		fill(waits && changed ? [{ id: news, name: '', says: changed }, ...stops] : stops);
		if (held) current()?.focus({ preventScroll: true });
	}

	list.addEventListener('focusin', ({ target }) => {
		select(target as HTMLElement);
		ring.follow(mark);
	});
	list.addEventListener('focusout', ({ relatedTarget }) => {
		if (relatedTarget instanceof Node && list.contains(relatedTarget)) return;
		ring.leave();
		// What changed is said once: whoever comes back begins with the first stop.
		const [first, second] = options();
		if (first?.dataset.stop !== news || !document.hasFocus()) return;
		if (first === current()) select(second);
		first.remove();
	});
	listen(made, mark);
	root.addEventListener('figure-state', () => (own = true), { capture: true });
	new MutationObserver(change).observe(holder, { attributeFilter: ['data-state'] });
	fill(stops);
}
