import { levelOf, withLevel } from '../../lib/level.ts';
import { keepPlace } from '../../site/place/keep.ts';
import { rewriteAddress } from '../../site/rewrite-address.ts';
import { onSection, onStep, readingLine, watchLine } from './line.ts';

/** Whether the reader has left the top; asked where it costs no layout. */
let scrolled = false;

/** Keeps the address on the step being read, so that a reload, a bookmark and Back return to it. */
function keepAddress({ id }: HTMLElement): void {
	if (!scrolled || location.hash === `#${id}`) return;
	rewriteAddress(`#${id}`);
}

/** The bar at the top of the window fills as the reader goes on. */
function watchProgress(): void {
	const bar = document.querySelector<HTMLProgressElement>('.reading');
	if (!bar) return;
	let asked = false;
	const update = () => {
		asked = false;
		scrolled = scrollY > 0;
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

/** Names the section being read in the bar and in the contents, and closes them once one is chosen. */
function watchContents(): void {
	const contents = document.querySelector<HTMLElement>('#contents');
	const here = document.querySelector('.bar .here');
	onSection((section) => {
		if (here) here.textContent = section.querySelector('h1, h2')?.textContent ?? '';
		for (const link of contents?.querySelectorAll<HTMLAnchorElement>('ol a') ?? []) {
			if (link.hash === `#${section.id}`) link.setAttribute('aria-current', 'true');
			else link.removeAttribute('aria-current');
		}
	});
	contents?.addEventListener('click', () => {
		contents.hidePopover();
	});
	// A section that was chosen before this script came: the address named none when the page did (late.js).
	const isChosen = location.hash && !('named' in document.documentElement.dataset);
	if (isChosen) contents?.togglePopover(false);
}

/** Lets the slides begin at the step being read, or at the section whose opener is. */
function watchSlides(): void {
	const slides = document.querySelector<HTMLAnchorElement>('.present-from');
	const level = document.querySelector<HTMLElement>('.levels [aria-current]');
	if (!slides) return;
	const begin = (id: string): void => {
		slides.search = withLevel(location.search, levelOf(level?.dataset.level));
		slides.hash = id;
	};
	let latest: HTMLElement | undefined;
	let step: HTMLElement | undefined;
	/** Whether a step of the section is read already, of which word may come before that of the section. */
	const isInStep = (section: HTMLElement): boolean => {
		if (!step || !section.contains(step)) return false;
		const { top, bottom } = step.getBoundingClientRect();
		const line = innerHeight * readingLine();
		return top <= line && line <= bottom;
	};
	onSection((section) => {
		const back = latest && section.compareDocumentPosition(latest) & Node.DOCUMENT_POSITION_FOLLOWING;
		latest = section;
		// Who comes from below is at the section's end and soon in its last step.
		if (!isInStep(section) && (!back || !section.id)) begin(section.id);
	});
	onStep((read) => {
		step = read;
		begin(read.id);
	});
}

/** Opens a table that the address names and leads to it, as Safari and older Firefoxes find nothing in a closed one. */
function openNamedTable(): void {
	const open = () => {
		const table = document.querySelector(':target')?.closest('details');
		if (!table || table.open) return;
		table.open = true;
		table.scrollIntoView();
	};
	addEventListener('hashchange', open);
	open();
}

/** Starts everything that knows where the reader is. */
export function startPlace(): void {
	onStep(keepAddress);
	keepPlace({
		line: readingLine,
		whole: '.step',
		changes: () => document.querySelectorAll('[data-unfolded]').length,
	});
	for (const start of [watchProgress, watchContents, watchSlides, openNamedTable, watchLine]) start();
}
