import { levelOf, withLevel } from '../../lib/level.ts';

type Listener = (step: HTMLElement) => void;
const listeners: Listener[] = [];

/** Calls `listener` with the step that is being read, each time it changes. */
export function onStep(listener: Listener): void {
	listeners.push(listener);
}

/** Whether the reader has left the top; asked where it costs no layout. */
let scrolled = false;

/** Keeps the address on the step being read, so that a reload, a bookmark and Back return to it. */
function keepAddress({ id }: HTMLElement): void {
	if (!scrolled || location.hash === `#${id}`) return;
	try {
		history.replaceState(history.state, '', `#${id}`);
	} catch {
		// Browsers limit how often the address may change; the next step catches up.
	}
}

/** The step whose text crosses the reading line: mid-window on wide screens, below the figure on narrow ones. */
function watchSteps(): void {
	const line = matchMedia('(width >= 1000px)').matches ? '-62% 0px -37% 0px' : '-72% 0px -27% 0px';
	let latest: HTMLElement | undefined;
	const observer = new IntersectionObserver(
		(entries) => {
			const step = entries.find((entry) => entry.isIntersecting)?.target.closest<HTMLElement>('.step');
			if (!step) return;
			scrolled = scrollY > 0;
			latest = step;
			// A task for each, so that the scroll goes on between them; a step that was only passed is let go.
			for (const listener of [...listeners, keepAddress]) {
				setTimeout(() => {
					if (step === latest) listener(step);
				});
			}
		},
		{ rootMargin: line },
	);
	for (const step of document.querySelectorAll('.step')) observer.observe(step);
}

/** The bar at the top of the window fills as the reader goes on. */
function watchProgress(): void {
	const bar = document.querySelector<HTMLProgressElement>('.reading');
	if (!bar) return;
	let asked = false;
	const update = () => {
		asked = false;
		bar.value = scrollY / Math.max(1, document.documentElement.scrollHeight - innerHeight);
	};
	addEventListener(
		'scroll',
		() => {
			if (!asked) requestAnimationFrame(update);
			asked = true;
		},
		{ passive: true },
	);
	update();
}

/** Marks the section being read in the contents, and closes them once a section is chosen. */
function watchContents(): void {
	const contents = document.querySelector<HTMLElement>('#contents');
	const here = document.querySelector('.bar .here');
	const slides = contents?.querySelector<HTMLAnchorElement>('.present-from');
	const level = contents?.querySelector<HTMLElement>('.levels [aria-current]');
	onStep((step) => {
		if (slides) {
			slides.search = withLevel(location.search, levelOf(level?.dataset.level));
			slides.hash = step.id;
		}
		const section = step.closest('.section')?.id ?? '';
		if (here) here.textContent = document.getElementById(`${section}-title`)?.textContent ?? '';
		for (const link of contents?.querySelectorAll<HTMLAnchorElement>('ol a') ?? []) {
			if (link.hash === `#${section}`) link.setAttribute('aria-current', 'true');
			else link.removeAttribute('aria-current');
		}
	});
	contents?.addEventListener('click', () => {
		contents.hidePopover();
	});
}

/** Opens a table that the address names, as a closed one has nowhere to scroll to. */
function openNamedTable(): void {
	const open = () => {
		const target = location.hash.length > 1 ? document.getElementById(decodeHash()) : null;
		const table = target?.closest('details');
		if (table) table.open = true;
	};
	addEventListener('hashchange', open);
	open();
}

/** The address's fragment; one that is not well-formed stands for itself. */
function decodeHash(): string {
	try {
		return decodeURIComponent(location.hash.slice(1));
	} catch {
		return location.hash.slice(1);
	}
}

/** Starts everything that knows where the reader is. */
export function startPlace(): void {
	for (const start of [watchProgress, watchContents, openNamedTable, watchSteps]) start();
}
