import { placeBeside } from '../card-place.ts';

/** The card that a mark or a term leads to, where the browser can open it in place. */
function cardOf(link: HTMLAnchorElement): HTMLElement | undefined {
	const card = link.hash ? document.getElementById(link.hash.slice(1)) : null;
	return card?.matches('.note') ? card : undefined;
}

const opener = (): HTMLAnchorElement | null => document.querySelector('main a[aria-expanded]');
const isOpen = (card: HTMLElement): boolean => card.matches(':popover-open');

/** Windows narrower than this have their cards at the foot, where a thumb reaches them, px. */
const besideFrom = 600;

/** Stands an open card beside its link, on the page itself and so moving with it; one that does not fit, at the foot of the window. */
function place(link: HTMLElement, card: HTMLElement): void {
	card.removeAttribute('data-beside');
	const { clientWidth: width, clientHeight: height } = document.documentElement;
	const { top, bottom, right } = link.getBoundingClientRect();
	const left = link.getClientRects()[0]?.left ?? right;
	// At the foot a card may be cut; here its whole height counts.
	const size = { width: card.offsetWidth, height: card.offsetHeight + card.scrollHeight - card.clientHeight };
	const beside = width < besideFrom ? undefined : placeBeside({ left, top, right, bottom }, size, { width, height });
	card.toggleAttribute('data-beside', beside !== undefined);
	card.style.left = beside ? `${beside.left + scrollX}px` : '';
	card.style.top = beside ? `${beside.top + scrollY}px` : '';
}

const titleOf = (card: HTMLElement): HTMLElement | null => card.querySelector('h3');

/** Opens a link's card and goes on at its title, as who listens would read on past it otherwise. */
function open(link: HTMLAnchorElement, card: HTMLElement): void {
	opener()?.removeAttribute('aria-expanded');
	link.setAttribute('aria-expanded', 'true');
	// A card that closes gives the focus back, and Safari gives none to a link that is clicked.
	link.focus({ preventScroll: true });
	card.showPopover();
	place(link, card);
	card.scrollTop = 0;
	const title = titleOf(card);
	if (title) title.tabIndex = -1;
	title?.focus({ preventScroll: true });
	// Without it the sources open at their tops.
	void import('./source-words.ts').then(({ openAtWords }) => openAtWords(card)).catch(() => undefined);
}

/** The card follows its link in the order of the Tab key, though it stands at the end of the page. */
function keepOrder(event: KeyboardEvent): void {
	const link = opener();
	const card = link && cardOf(link);
	if (event.key !== 'Tab' || !card) return;
	const stops = [...card.querySelectorAll<HTMLElement>('button, a[href]')];
	const at = document.activeElement;
	const isAtTitle = at === titleOf(card);
	if ((at === link || isAtTitle) && !event.shiftKey) {
		event.preventDefault();
		stops[0]?.focus();
	} else if (event.shiftKey ? isAtTitle || at === stops[0] : at === stops.at(-1)) {
		// Forwards the browser goes on from the link by itself.
		if (event.shiftKey) event.preventDefault();
		link.focus();
	}
}

/** Opens the card that the address names, as a reader view or a copied sentence does, at the first word that leads to it. */
function openNamed(): void {
	const link = document.querySelector<HTMLAnchorElement>(`main p a[href="${CSS.escape(location.hash)}"]`);
	const card = link && cardOf(link);
	if (!card) return;
	// Otherwise the card would go on standing at the end of the page as the target.
	location.replace('#');
	link.scrollIntoView({ block: 'center', behavior: 'instant' });
	open(link, card);
}

/** Lets the links of marks and terms open their cards in place; where there are no popovers they lead to the end of the page. */
export function startNotes(): void {
	if (!('showPopover' in HTMLElement.prototype)) return;
	/** The card that was open when the pointer went down, which closes it. */
	let closed: Element | null;
	document.addEventListener(
		'pointerdown',
		() => {
			closed = document.querySelector('.note:popover-open');
		},
		true,
	);
	document.addEventListener('click', (event) => {
		if (!(event.target instanceof Element)) return;
		event.target.closest('.close')?.closest<HTMLElement>('.note')?.hidePopover();
		const link = event.target.closest<HTMLAnchorElement>('main :is(p, li) a');
		const card = link && cardOf(link);
		if (!card || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		const again = link === opener() && (isOpen(card) || (event.detail > 0 && closed === card));
		if (again) card.hidePopover();
		else open(link, card);
	});
	document.addEventListener(
		'toggle',
		({ target, newState }) => {
			const link = opener();
			if (newState === 'closed' && link && cardOf(link) === target) link.removeAttribute('aria-expanded');
		},
		true,
	);
	document.addEventListener('keydown', keepOrder);
	addEventListener('hashchange', openNamed);
	const follow = (): void => {
		const link = opener();
		const card = link && cardOf(link);
		if (card && isOpen(card)) place(link, card);
	};
	addEventListener('resize', follow);
	// What comes late above an open card, such as a far section that is laid out, moves its link away from it.
	new ResizeObserver(follow).observe(document.body);
	openNamed();
}
